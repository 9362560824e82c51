import { render } from 'svelte/server'
import { expect, test } from 'vitest'
import ChecklistBuilder from '~/components/training/exercises/ChecklistBuilder.svelte'
import GapSlider from '~/components/training/exercises/GapSlider.svelte'
import IfThen from '~/components/training/exercises/IfThen.svelte'
import LimitsCardBuilder from '~/components/training/exercises/LimitsCardBuilder.svelte'
import Match from '~/components/training/exercises/Match.svelte'
import MomentsWorksheet from '~/components/training/exercises/MomentsWorksheet.svelte'
import Order from '~/components/training/exercises/Order.svelte'
import PerspectiveSwitch from '~/components/training/exercises/PerspectiveSwitch.svelte'
import Quiz from '~/components/training/exercises/Quiz.svelte'
import Recall from '~/components/training/exercises/Recall.svelte'
import Reflection from '~/components/training/exercises/Reflection.svelte'
import SayItAloud from '~/components/training/exercises/SayItAloud.svelte'
import ScriptBuilder from '~/components/training/exercises/ScriptBuilder.svelte'
import SilenceTimer from '~/components/training/exercises/SilenceTimer.svelte'
import SortCards from '~/components/training/exercises/SortCards.svelte'
import { mayHoldSomething } from '~/components/training/learner.ts'
import { wordsOf } from '~/components/training/parse/markup.ts'

/** The words an exercise has in the page before any script runs. */
const words = ({ body }: { body: string }) => wordsOf(body.replace(/<!--.*?-->/g, '').replace(/<[^>]*>/g, ' '))

const EXERCISES = [
  {
    name: 'a question has its options, what is right, and every reason',
    words: words(
      render(Quiz, {
        props: {
          id: 'a',
          question: '<p>What now?</p>',
          multiple: false,
          options: [
            { html: 'Wait', right: false, why: 'Too long.' },
            { html: 'Call', right: true, why: 'Short.' },
          ],
        },
      }),
    ),
    has: ['What now?', '✕ Not this one. Wait Too long.', '✓ Right. Call Short.'],
  },
  {
    name: 'steps stand mixed, and in order with their reasons',
    words: words(
      render(Order, {
        props: {
          id: 'a',
          intro: '<p>Sort.</p>',
          mixed: [2, 0, 1],
          steps: [
            { html: 'Ask', why: 'First.' },
            { html: 'Listen', why: 'Then.' },
            { html: 'Say it back', why: 'Last.' },
          ],
        },
      }),
    ),
    has: ['Sort.', 'Say it back Ask Listen', 'Ask First. Listen Then. Say it back Last.'],
  },
  {
    name: 'pairs have both sides, and the reasons',
    words: words(
      render(Match, {
        props: {
          id: 'a',
          intro: '<p>Match.</p>',
          choices: ['A time', 'A task'],
          pairs: [
            { left: 'Empty', right: 'A task', why: 'Hands.' },
            { left: 'Worry', right: 'A time', why: 'Head.' },
          ],
        },
      }),
    ),
    has: ['Empty Worry A time A task', 'Empty · A task Hands. Worry · A time Head.'],
  },
  {
    name: 'a question from memory has the points of a good answer',
    words: words(
      render(Recall, {
        props: { id: 'a', question: '<p>What first?</p>', points: [{ html: 'A time', why: 'She plans.' }] },
      }),
    ),
    has: ['What first?', 'A time She plans.'],
  },
  {
    name: 'a script has its lines and examples',
    words: words(
      render(ScriptBuilder, {
        props: {
          id: 'a',
          title: 'My call',
          intro: '<p>Write.</p>',
          kind: 'call',
          most: null,
          lines: [{ html: 'Who you are', example: 'Pat here.' }],
        },
      }),
    ),
    has: ['Write.', 'My call', '1. Who you are For example: Pat here.'],
  },
  {
    name: 'a card of limits is a table',
    words: words(
      render(LimitsCardBuilder, {
        props: {
          id: 'a',
          title: 'Our card',
          intro: '<p>Fill in.</p>',
          rows: [{ role: 'Office', when: 'A wrong line', give: 'Take it off' }],
        },
      }),
    ),
    has: ['Fill in.', 'Our card', 'Office A wrong line Take it off ____'],
  },
  {
    name: 'a silence has its times, and its length in a fold',
    words: words(
      render(SilenceTimer, {
        props: {
          id: 'a',
          who: 'Denise',
          intro: '<p>Look.</p>',
          words: [
            { when: 'Day 1, 9 a.m.', what: 'She books', minute: 540 },
            { when: 'Day 1, 10 a.m.', what: 'A text', minute: 600 },
            { when: 'Day 2, 10 a.m.', what: 'The van', minute: 2040 },
          ],
        },
      }),
    ),
    has: ['Day 1, 9 a.m. She books', '1 day without a word. The longest.'],
  },
  {
    name: 'levels have their moments, our levels and the reasons',
    words: words(
      render(GapSlider, {
        props: {
          id: 'a',
          who: 'Denise',
          intro: '<p>Noon.</p>',
          moments: [{ title: 'Waits', expected: 0, perceived: -2, why: 'No word.' }],
        },
      }),
    ),
    has: ['Noon.', 'Waits · Expected Fine, perceived Angry. Gap −2. No word.'],
  },
  {
    name: 'cards have their piles and the reasons',
    words: words(
      render(SortCards, {
        props: {
          id: 'a',
          intro: '<p>Sort.</p>',
          piles: ['Direct', 'Waiting'],
          cards: [
            { html: 'A call', pile: 0, why: 'You spoke.' },
            { html: 'Six days', pile: 1, why: 'Nothing came.' },
          ],
        },
      }),
    ),
    has: ['Direct · Waiting', 'A call Six days', 'Waiting Six days Nothing came.'],
  },
  {
    name: 'views stand one after the other, with the question',
    words: words(
      render(PerspectiveSwitch, {
        props: {
          id: 'a',
          ask: 'What would you ask?',
          views: [
            { who: 'Denise', html: '<p>I wait.</p>' },
            { who: 'Luis', html: '<p>I drive.</p>' },
          ],
        },
      }),
    ),
    has: ['Denise I wait.', 'Luis I drive.', 'What would you ask?'],
  },
  {
    name: 'something to say has its points',
    words: words(
      render(SayItAloud, { props: { id: 'a', seconds: 30, prompt: '<p>Say it.</p>', points: ['One', 'Two'] } }),
    ),
    has: ['Say it.', 'One Two'],
  },
  {
    name: 'a checklist has its lines',
    words: words(
      render(ChecklistBuilder, { props: { id: 'a', title: 'Mine', intro: '<p>Pick.</p>', items: ['Boots', 'Name'] } }),
    ),
    has: ['Pick.', 'Mine Boots Name'],
  },
  {
    name: 'a worksheet has its first moments',
    words: words(
      render(MomentsWorksheet, {
        props: { id: 'a', goal: 3, intro: '<p>Go.</p>', starters: [{ text: 'The van', kind: 'indirect' }] },
      }),
    ),
    has: ['Go.', 'The van Indirect'],
  },
  {
    name: 'a plan is a sentence',
    words: words(render(IfThen, { props: { id: 'a', when: 'I stop', act: 'I call' } })),
    has: ['When I stop, I call.'],
  },
  {
    name: 'a note has its question',
    words: words(render(Reflection, { props: { id: 'a', question: 'Where was the van?' } })),
    has: ['Where was the van?'],
  },
]

test.each(EXERCISES)('without any script $name', ({ words: shown, has }) => {
  for (const part of has) expect(shown).toContain(part)
})

test('the shelf is fetched before the first answer only where it may hold something', () => {
  const shelf =
    (...keys: string[]) =>
    () => ({ length: keys.length, key: (at: number) => keys[at] ?? null, getItem: () => null })
  expect(mayHoldSomething(shelf())).toBe(false)
  expect(mayHoldSomething(shelf('doorstep:map:x', 'other'))).toBe(false)
  expect(mayHoldSomething(shelf('doorstep:progress'))).toBe(true)
  expect(mayHoldSomething(shelf('doorstep:notes:a'))).toBe(true)
  expect(
    mayHoldSomething(() => {
      throw new DOMException('no', 'SecurityError')
    }),
  ).toBe(false)
})
