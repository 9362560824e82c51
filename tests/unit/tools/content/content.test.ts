import { describe, expect, test } from 'vitest'
import { stopsOf } from '~/tools/content/content.ts'
import { contentFiles } from '~/tools/content/content-files.ts'

const real = contentFiles('.')
const CLAIMS = 'content/claims.json'
const PLAY = 'content/en/plays/late-arrival.play.md'
const MODULE = 'content/en/modules/moments-of-truth/module.yaml'
const LESSON = 'content/en/modules/moments-of-truth/02-waiting-counts.mdx'
const MAP = 'content/templates/hvac-no-cool.journey.json'

/** What the build says when one file reads differently; an empty text takes the file away. */
function stopsWith(path: string, change: (text: string) => string): readonly string[] {
  const files = real.map((file) => (file.path === path ? { path, text: change(file.text) } : file))
  const added = real.some((file) => file.path === path) ? [] : [{ path, text: change('') }]
  return stopsOf([...files, ...added].filter((file) => file.text !== ''))
}

const swap = (from: string, to: string) => (text: string) => {
  if (!text.includes(from)) throw new Error(`${from} is not in the file any more`)
  return text.replace(from, to)
}

describe('[L7] [B10] a broken file stops the build with file, line and what to write', { timeout: 60_000 }, () => {
  test.each([
    [
      CLAIMS,
      swap('"badge": "dated"', '"badge": "sure"'),
      /^content\/claims\.json:\d+: The field "claims\[\d+\]\.badge" cannot be "sure"\. Write one of solid/,
    ],
    [
      CLAIMS,
      swap('"year": 2025,', ''),
      /^content\/claims\.json:\d+: The field "claims\[\d+\]\.year" is missing\. Write a year/,
    ],
    [CLAIMS, swap('"year": 2025,', '"year": "2025",'), /cannot be "2025"\. Write a year such as 2018, or null\./],
    [CLAIMS, swap('"year"', '"yeer"'), /There is no field called "yeer" in "claims\[1\]"\. Correct its spelling/],
    [CLAIMS, (text: string) => text.slice(0, 400), /^content\/claims\.json:\d+: This line cannot be read/],
    [CLAIMS, () => '', /^content\/claims\.json:1: This file is missing/],
    [
      'content/en/library.yaml',
      swap('channel: search', 'channel: serch'),
      /^content\/en\/library\.yaml:\d+: The field "channel" cannot be "serch"\. Write one of none, phone, /,
    ],
    [
      'content/en/library.yaml',
      swap('- id: reviews', '- id: search'),
      /^content\/en\/library\.yaml:\d+: The id "search" stands in line \d+ already/,
    ],
    ['content/en/library.yaml', swap('trades: [roofing]', 'trades: [roofs]'), /Write a list of any, hvac, /],
    [
      MODULE,
      swap('number: 2', 'number: two'),
      /^content\/en\/modules\/moments-of-truth\/module\.yaml:1: The field "number" cannot be "two"\. Write the module's number: its place in the plan, or 13/,
    ],
    [MODULE, swap('number: 2', 'number: 3'), /module\.yaml:1: This module cannot be number 3\. Write number: 2\./],
    [
      MODULE,
      swap('technician, ', 'tecnician, '),
      /module\.yaml:3: The field "audience\[1\]" cannot be "tecnician"\. Write a list of technician, /,
    ],
    [
      MODULE,
      swap('[late-arrival]', '[late-arival]'),
      /There is no role-play called "late-arival"\. Write late-arrival\./,
    ],
    [
      MODULE,
      swap('hvac-no-cool', 'hvac-no-cold'),
      /There is no ready-made map called "hvac-no-cold"\. Write hvac-no-cool\./,
    ],
    [LESSON, swap('outcome:', 'outcomes:'), /02-waiting-counts\.mdx:\d: The field "outcome" is missing/],
    [LESSON, swap('---\n', ''), /02-waiting-counts\.mdx:1: The lesson does not begin with its title/],
    [
      LESSON,
      swap('id="waiting"', 'id="wating"'),
      /02-waiting-counts\.mdx:\d+: There is no word in the glossary called "wating"\. Write <Term id="waiting">/,
    ],
    [
      LESSON,
      swap('\n\n## ', '\n\nStudies show 80% agree.\n\n## '),
      /02-waiting-counts\.mdx:\d+: Here stands a percentage without a source: "80%"/,
    ],
    [LESSON, swap('\n\n## ', '\n\n<Claim id="five-passives" />\n\n## '), /There is no claim called "five-passives"/],
    [
      PLAY,
      swap('-> Plan', '-> Plam'),
      /^content\/en\/plays\/late-arrival\.play\.md:\d+: There is no scene called "Plam"\. Write "-> Plan"/,
    ],
    [
      MAP,
      swap('"kind": "waiting"', '"kind": "wating"'),
      /^content\/templates\/hvac-no-cool\.journey\.json:\d+: This map is damaged: stages\[\d\]\.touchpoints\[\d\]\.kind/,
    ],
    [
      MAP,
      (text: string) => text.slice(0, 900),
      /hvac-no-cool\.journey\.json:\d+: This map is no JSON, or it is cut off/,
    ],
    [
      'content/en/glossary.yaml',
      swap('- id: stage\n', '- id: touchpoint\n'),
      /glossary\.yaml:\d+: The id "touchpoint" stands in line \d+ already/,
    ],
    [
      'content/en/glossary.yaml',
      swap('see: [', 'see: [nowhere, '),
      /glossary\.yaml:\d+: There is no word in the glossary called "nowhere"/,
    ],
    [
      'content/en/paths.yaml',
      swap('module: start-here', 'module: start-there'),
      /paths\.yaml:\d+: There is no module called "start-there"\. Write start-here/,
    ],
    [
      'content/en/paths.yaml',
      swap('play: late-arrival', 'play: late-arival'),
      /paths\.yaml:\d+: There is no role-play called "late-arival"\. Write late-arrival/,
    ],
    [
      'content/en/paths.yaml',
      swap('module: start-here', 'lesson: the-bil'),
      /paths\.yaml:\d+: There is no lesson called "the-bil"\. Write the-bill/,
    ],
    [
      'content/en/paths.yaml',
      swap('module: start-here', 'modul: start-here'),
      /paths\.yaml:\d+: The field "steps\[\d\]" cannot be a group of fields\. Write a list whose lines begin/,
    ],
    [
      'content/en/modules/not-there/01-late.mdx',
      () => '---\ntitle: Late\noutcome: Calls.\n---\nWords.',
      /01-late\.mdx:1: The module "not-there" has no module\.yaml/,
    ],
    ['content/en/modules/not-there/late.mdx', () => 'Words.', /late\.mdx:1: A lesson cannot have this file name/],
    [
      'content/en/modules/the-weight/module.yaml',
      () => real.find(({ path }) => path === MODULE)?.text ?? '',
      /module\.yaml:1: Number 2 belongs to a module of the plan, not to "the-weight"\. Write number: 13 or more/,
    ],
  ])('%s', (path, change, problem) => {
    const stops = stopsWith(path, change)
    expect(
      stops.find((stop) => problem.test(stop)),
      stops.join('\n'),
    ).toBeDefined()
    for (const stop of stops) expect(stop).toMatch(/^content\/[^:]+:\d+: \S.+\. \S.+\.$/)
  })

  test('[L3] a claim of the myth check alone is not for lessons', () => {
    const only = /"id": "([^"]+)"(?:(?!"id")[\s\S])*?"mythOnly": true/.exec(
      real.find(({ path }) => path === CLAIMS)?.text ?? '',
    )?.[1]
    expect(stopsWith(LESSON, swap('\n\n## ', `\n\n<Claim id="${only}" />\n\n## `))).toEqual([
      expect.stringMatching(new RegExp(`There is no claim called "${only}"`)),
    ])
  })

  test('[L8] one broken file is told once, not again by everything that points at it', () => {
    expect(stopsWith(CLAIMS, swap('"badge": "dated"', '"badge": "sure"'))).toHaveLength(1)
    expect(stopsWith(PLAY, swap('-> Plan', '-> Plam'))).toHaveLength(1)
    expect(stopsWith(MAP, (text) => text.slice(0, 900))).toHaveLength(1)
    expect(stopsWith(MODULE, swap('number: 2', 'number: two'))).toHaveLength(1)
    expect(stopsWith('content/en/glossary.yaml', swap('- id: stage\n', '- id: Stage\n'))).toHaveLength(1)
    expect(stopsWith(LESSON, swap('---\n', ''))).toHaveLength(1)
  })
})

test('[L7] a firm may add a module of its own behind the twelve, and name it in a role-play', () => {
  const text = (path: string) => real.find((file) => file.path === path)?.text ?? ''
  const own = real
    .filter(({ path }) => path.startsWith('content/en/modules/moments-of-truth/'))
    .map(({ path, text: words }) => ({
      path: path.replace('moments-of-truth', 'our-warranty'),
      text: words.replace('number: 2', 'number: 13').replaceAll('id="mot-', 'id="ours-'),
    }))
    .map(({ path, text: words }) => ({ path: path.replace(/(\d\d)-/, '$1-our-'), text: words }))
  const play = text(PLAY).replace('moments-of-truth]', 'our-warranty]')
  const files = [...real.filter(({ path }) => path !== PLAY), ...own, { path: PLAY, text: play }]
  expect(stopsOf(files)).toEqual([])
})

describe('[L10] review cards', () => {
  const CARDS = 'content/en/cards/moments-of-truth.yaml'
  const card = (id: string, more = 'lesson: waiting-counts') =>
    `- id: ${id}\n  ${more}\n  front: A question?\n  back: An answer.\n`
  const six = (first: string) => () => first + ['b', 'c', 'd', 'e', 'f'].map((id) => card(`extra-${id}`)).join('')

  test.each([
    [
      'a lesson that is not there',
      six(card('extra-a', 'lesson: waiting-count')),
      /:1: The module has no lesson called "waiting-count"\. Write waiting-counts\./,
    ],
    [
      'a rule that is not there',
      six(card('extra-a', 'rule: 5\n  lesson: waiting-counts').replace('rule: 5', 'rule: 9')),
      /rule" cannot be "9"/,
    ],
    ['an id that is taken', six(card('extra-b')), /The card "extra-b" has the name of another in content\/en\/cards/],
  ])('%s stops the build', (_, change, said) => {
    expect(stopsWith(CARDS, change).join('\n')).toMatch(said)
  })

  test('six good cards are fine', () => {
    expect(stopsWith(CARDS, six(card('extra-a')))).toEqual([])
  })
})

describe('[L11] every rule of a module has a question', () => {
  const SHOES = 'content/en/modules/in-their-shoes/02-ask-do-not-guess.mdx'

  test('a rule without one is told at its line', () => {
    expect(stopsWith(SHOES, swap(' rule="1"', ''))).toEqual([
      'content/en/modules/in-their-shoes/module.yaml:11: No question asks for rule 1 ("Ask one question before you act on a guess."). Give a question of this module rule="1".',
    ])
  })

  test('a question for a rule there is not is told at its line', () => {
    expect(stopsWith(SHOES, swap('rule="1"', 'rule="1 6"'))).toEqual([
      expect.stringMatching(/02-ask-do-not-guess\.mdx:\d+: This module has no rule 6\. Write rule="1" to rule="5"\./),
    ])
  })
})

describe('[L13] links and pictures of a lesson', () => {
  const with_ = (words: string) => stopsWith(LESSON, (text) => text.replace('</Scene>', `</Scene>\n\n${words}`))

  test.each([
    [
      '[The card](/print/dorstep-card/)',
      /There is no page at "\/print\/dorstep-card\/"\. Write \/print\/doorstep-card\/\./,
    ],
    [
      '[The card](print/doorstep-card/)',
      /The link "print\/doorstep-card\/" leads nowhere\. Begin a link inside the site with \//,
    ],
    ['[Go](javascript:alert(1))', /leads nowhere/],
    ['[Out](http://example.com)', /leads nowhere/],
    ['![](/van.png)', /The picture "\/van\.png" has no words\. Say what it shows/],
  ])('%s stops the build', (words, said) => {
    expect(with_(words)).toEqual([expect.stringMatching(said)])
    expect(with_(words)[0]).toMatch(/02-waiting-counts\.mdx:\d+: /)
  })

  test.each([
    '[The card](/print/doorstep-card/)',
    '[A play](/practice/mud/)',
    '[Out](https://example.com/a)',
    '`[x](y)`',
  ])('%s is fine', (words) => {
    expect(with_(words)).toEqual([])
  })
})

describe('[L14] pages to print', () => {
  const SHEET = 'content/en/checklists/ours.yaml'
  const sheet = (blocks: string) => () => `title: Ours\nkind: card\nfor: us\nuse: Now.\nblocks:\n${blocks}`

  test.each([
    ['- heading: Alone', /Part 1 holds nothing\. Give it one of: boxes, steps/],
    ['- boxes: [A]\n  say: [B]', /Part 1 holds boxes and say\. Make two parts of it\./],
    ['- columns: [A, B]', /Part 1 is a table without rows\./],
    ['- columns: [A, B]\n  rows: [[x]]', /Part 1 has a row that does not fill its 2 columns\./],
    ['- text: Words.\n  empty: 3', /Part 1 has rows and no columns\./],
    ['- boxs: [A]', /There is no field called "boxs"/],
  ])('%s stops the build', (blocks, said) => {
    expect(stopsWith(SHEET, sheet(blocks)).join('\n')).toMatch(said)
  })

  test('a good one is fine', () => {
    expect(stopsWith(SHEET, sheet('- boxes: [A]\n- columns: [A, B]\n  empty: 3'))).toEqual([])
  })
})
