import { describe, expect, test } from 'vitest'
import { minutesOf, minutesToRead } from '~/training/minutes.ts'
import { problemLine } from '~/training/problem.ts'
import { bareBraces } from '~/training/prose/braces.ts'
import { unsourcedFigures } from '~/training/prose/figures.ts'
import { wrongIds } from '~/training/prose/ids.ts'
import type { LessonText } from '~/training/prose/lesson-text.ts'
import { deadLinks } from '~/training/prose/links.ts'
import { tooLong, wrongShape } from '~/training/prose/module-shape.ts'
import { tagsOf } from '~/training/prose/tags.ts'

const figures = (body: string) => unsourcedFigures(body, 5).map((problem) => problemLine('', problem))

function aLesson(lesson: string, body: string, number = 1): LessonText {
  const file = `content/en/modules/the-wait/0${number}-${lesson}.mdx`
  return { module: 'the-wait', number, lesson, file, body, bodyLine: 5 }
}

describe('[L1] figures', () => {
  test.each([
    'Eighty words and then 80% of them.',
    'About 80 % do.',
    'Some 3.5% more.',
    'Eighty percent of customers say so.',
    'Two per cent leave.',
    'That is 80&percnt; of them.',
    'Studies show that people leave.',
    'Research has shown it.',
    'A study found the same.',
    'Research clearly suggests so.',
    '<Scene place="Street, 80% shade">\n\nIt is hot.\n\n</Scene>',
    '<Quiz id="a">\nWhat now?\n\n- [x] Tell 20% of them.\n  > Because.\n</Quiz>',
    '> Quoted by nobody: 80% of them.',
    '| a | 80% |',
    'She said "no" and 80% left.',
    'Some **80**% of *them*.',
    'Up by 3 percentage points.',
    '**Studies** show it.',
    'According to a study they leave.',
    'A 6" pipe lost 80% to a 4" line.',
    '“Unclosed.\n\n80% of them. “Closed.”',
    '"Unclosed, 80% of them',
  ])('refuses %j', (body) => {
    expect(figures(`\n${body}`).length).toBe(1)
  })

  test.each([
    'It is 2:40 p.m. and $210 for 45 minutes, 91 degrees, 3 of 5.',
    'He says "80% of them leave, studies show," and shrugs.',
    'He says “80% of them\nleave” and shrugs.',
    '<Reflection id="a" ask="Who says “80% off”?">',
    '<Scene place="Street">\n\nGwen: Studies show 80% leave.\n\nGwen, by text: 80%\nof them.\n\n</Scene>',
    "<BadGood>\n<Bad>\nYou: 80% sure.\n</Bad>\n<Good>\nMr. O'Neil: Eighty percent?\n</Good>\n</BadGood>",
    '<Claim id="satisfaction-acsi" />',
    'The `width: 80%` in code and [a link](https://example.com/%20a80%25).',
    '{/* 80% of this is a note */}',
    '```\n80%\n```',
    'She studies the show at night.',
    '<Quiz id="eighty-percent">',
    'The percentage is not ours to print.',
  ])('lets %j be', (body) => {
    expect(figures(`\n${body}`)).toEqual([])
  })

  test('speech by name is free in a scene only', () => {
    expect(figures('Gwen: 80% leave.')).toHaveLength(1)
  })

  test('tells the line, what stands there, and what to write', () => {
    expect(figures('One.\n\nTwo,\nthree and 80% of four.')).toEqual([
      ':8: Here stands a percentage without a source: "80%". Write <Claim id="…" /> with an id from content/claims.json, or say it without the figure. What somebody says stands in double quotes.',
    ])
  })
})

describe('[L2] ids', () => {
  test('an exercise without one, with one that could be no address, and with one that is taken', () => {
    const first = aLesson('first', '<Quiz id="a">\n</Quiz>\n<Reflection>x</Reflection>\n<Quiz id="No Way">\n</Quiz>')
    const second = aLesson(
      'second',
      '<SortCards\n  id="a"\n  piles="A | B">\n</SortCards>\n<BadGood id="a"></BadGood>\n<BadGood></BadGood>',
      2,
    )
    expect(wrongIds([first, second]).map((problem) => problemLine(problem.file, problem))).toEqual([
      'content/en/modules/the-wait/01-first.mdx:7: This Reflection has no id. Write for example <Reflection id="wait-first-call"> with small letters, digits and hyphens.',
      'content/en/modules/the-wait/01-first.mdx:8: The id "No Way" cannot be part of an address. Write for example <Quiz id="wait-first-call"> with small letters, digits and hyphens.',
      'content/en/modules/the-wait/02-second.mdx:5: The exercise "a" has the name of another in content/en/modules/the-wait/01-first.mdx:5. Give this one an id that is used nowhere else.',
      'content/en/modules/the-wait/02-second.mdx:9: The exercise "a" has the name of another in content/en/modules/the-wait/01-first.mdx:5. Give this one an id that is used nowhere else.',
    ])
  })

  test('a lesson and an exercise share one shelf of notes, so they share no name', () => {
    const problems = wrongIds([aLesson('first', ''), aLesson('first', '', 2), aLesson('third', '<Quiz id="first">', 3)])
    expect(problems.map(({ file }) => file.at(-11))).toHaveLength(2)
  })
})

describe('[L3] links', () => {
  const known = { plays: ['late-arrival'], claims: ['peak-end'], terms: ['stage'], templates: ['hvac-no-cool'] }
  const dead = (body: string) => deadLinks(body, 1, known).map((problem) => problemLine('', problem))

  test('point at something that exists', () => {
    const body =
      '<Play id="late-arrival" />\n<Claim id=\'peak-end\'/>\n<Term id="stage">stages</Term>\n<MapLink template="hvac-no-cool">Map</MapLink>\n<Scene>\n</Scene>'
    expect(dead(body)).toEqual([])
  })

  test.each([
    [
      '<Play id="late-arival" />',
      ':1: There is no role-play called "late-arival". Write <Play id="late-arrival">. There are: late-arrival.',
    ],
    ['<Claim id="x" />', ':1: There is no claim called "x". Write <Claim id="…">. There are: peak-end.'],
    [
      '\n<Term id="stages">x</Term>',
      ':2: There is no word in the glossary called "stages". Write <Term id="stage">. There are: stage.',
    ],
    [
      '<MapLink id="hvac-no-cool">x</MapLink>',
      ':1: <MapLink> does not say which ready-made map it means. Write <MapLink template="…"> with one of: hvac-no-cool.',
    ],
  ])('%s does not', (body, problem) => {
    expect(dead(body)).toEqual([problem])
  })

  test('a component nobody has made is refused', () => {
    expect(dead('<Quizz id="a">')).toEqual([
      expect.stringMatching(/^:1: There is no component called <Quizz>\. Write <Quiz>/),
    ])
  })

  test.each(['<Foo items={[{ a: 1 }]} />', '<Foo {...all}>', '<Foo.Bar />', 'a\n<Foo id=x>'])(
    'nor is one of which no more than the name can be read: %s',
    (body) => {
      expect(dead(body)).toEqual([expect.stringMatching(/There is no component called <Foo(\.Bar)?>/)])
    },
  )

  test('a component that cannot be read is told, and one in code or written with a backslash is none', () => {
    expect(dead('\n<Quiz id=first>')).toEqual([
      ':2: This <Quiz> cannot be read. Write each part of it as name="words", and end it with > or />.',
    ])
    expect(dead('`<Foo {...all}>` \\<Foo <Term id="stage" note="<Foo">x</Term>')).toEqual([])
  })

  test('[L8] what could not be read is not held against a lesson', () => {
    expect(deadLinks('<Claim id="x" />', 1, { ...known, claims: null })).toEqual([])
  })
})

describe('tags', () => {
  test('are found with their lines and attributes, and not in code or comments', () => {
    const body =
      'a <b>\n`<Quiz id="x">`\n{/* <Quiz id="y"> */}\n~~~\n<Quiz id="z">\n~~~\n<Quiz\n  id="a" multiple\n  n={3}\n>\n</Quiz>'
    expect(
      tagsOf(body, 10).map(({ name, line, closing, attributes }) => [name, line, closing, [...attributes]]),
    ).toEqual([
      [
        'Quiz',
        16,
        false,
        [
          ['id', 'a'],
          ['multiple', ''],
          ['n', '3'],
        ],
      ],
      ['Quiz', 20, true, []],
    ])
  })
})

describe('a module', () => {
  const plan = '<IfThen id="p" when="a" then="b" />'
  const shape = (...bodies: string[]) =>
    wrongShape(
      'module.yaml',
      bodies.map((body, place) => aLesson(`l${place}`, body, place + 1)),
    ).map((problem) => problemLine(problem.file, problem))

  test('[L4] [L5] has one if-then plan at its end and a lesson without exercises', () => {
    expect(shape('Words.', plan)).toEqual([])
    expect(wrongShape('module.yaml', [])).toEqual([])
  })

  test.each([
    [['Words.', 'Words.'], /^module.yaml:1: This module ends without an if-then plan/],
    [['Words.', plan, 'Words.'], /02-l1.mdx:5: The if-then plan is not in the last lesson/],
    [['Words.', `${plan}\n${plan}`], /02-l1.mdx:6: This module has an if-then plan in .*02-l1.mdx:5 already/],
  ])('[L4] %j', (bodies, problem) => {
    expect(shape(...bodies)).toEqual([expect.stringMatching(problem)])
  })

  test('[L5] with an exercise in every lesson is refused', () => {
    expect(shape('<Quiz id="q">', plan)).toEqual([
      expect.stringMatching(/^module.yaml:1: Every lesson of this module has an exercise/),
    ])
  })

  test('[L4] two lessons with one number are refused', () => {
    const lessons = [aLesson('a', 'Words.'), { ...aLesson('b', plan, 1) }]
    expect(wrongShape('module.yaml', lessons)).toEqual([
      expect.objectContaining({ message: 'Two lessons of this module have the number 1.' }),
    ])
  })
})

describe('[L6] minutes', () => {
  const words = (count: number) => Array.from({ length: count }, () => 'word').join(' ')

  test('are the words, tags left out, and a quarter of a minute for each exercise', () => {
    expect(minutesOf(words(400))).toBe(2)
    expect(minutesOf(`${words(400)} <Quiz id="a">\n- [ ] — \n</Quiz>`)).toBe(2.25)
    expect(minutesOf('<Scene place="Birch Street">one two</Scene>')).toBe(4 / 200)
    expect([minutesToRead(''), minutesToRead(words(900))]).toEqual([1, 5])
  })

  test('above six are worth a warning, above eight stop the build', () => {
    const lessons = [1000, 1300, 1700].map((count, place) => aLesson(`l${place}`, words(count), place + 1))
    const { stops, warns } = tooLong(lessons)
    expect([stops.map(({ file }) => file.slice(-8)), warns.map(({ file }) => file.slice(-8))]).toEqual([
      ['3-l2.mdx'],
      ['2-l1.mdx'],
    ])
    expect(stops[0]?.message).toBe('This lesson takes 8.5 minutes.')
  })
})

test.each([
  ['The gas is {R-410A} here.', 'A bare { stands here.'],
  ['A closing } alone.', 'A bare } stands here.'],
])('[L5] a bare brace is told before it stops the build in words of a program: %s', (words, message) => {
  expect(bareBraces(`First line.\n\n${words}`, 10)[0]).toMatchObject({ line: 12, message })
})

test('[L5] an escaped brace, code, a note to the author and a tag are no bare braces', () => {
  expect(bareBraces('\\{R-410A\\} and `{x}` {/* note */} <Foo a={1} />', 1)).toEqual([])
})
