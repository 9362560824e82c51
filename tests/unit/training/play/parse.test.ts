import { describe, expect, test } from 'vitest'
import { parsePlay } from '~/training/play/parse.ts'
import { aPlay, BODY, FRONT, problemsOf } from './scripts.ts'

/** A scene with these lines in it, in a play that is otherwise whole. */
function sceneWith(lines: string) {
  return aPlay(BODY.replace('Alvarez [angry]: You said nine.\n', `${lines}\n`)).scenes[0]
}

function textsOf(lines: string): (string | undefined)[] {
  return sceneWith(lines)?.lines.map((line) => line.text) ?? []
}

/** The example that trainers are given, with the scene and endings it leaves out. */
const EXAMPLE = `---
title: Two hours late
playAs: Tech                     # one of the roles
place: Doorstep, 10:40
minutes: 6
roles: { Tech: you, Alvarez: homeowner }
meters: { trust: 40, stress: 70 }    # 0–100; any names
skills: [own-it]                 # optional, like all below
modules: [the-wait]
touchpoint: waiting
safety: { text: …, owner: null, reviewed: null }
---
# Door
(She opens with her arms crossed.)
Alvarez [angry]: You said nine. It is ten-forty.
* "Where is the unit? I will get started."
  trust -15, stress +15
  Alvarez [cold]: Upstairs.
  Poor: Fast is good, but she has not been heard yet.
  -> Plan
# Plan
trust +5
-> End
# Ending: Lost
`

describe('a whole script', () => {
  test('[R1] is the example that trainers are given', () => {
    const read = parsePlay(EXAMPLE, 'two-hours-late.play.md')
    expect(read.ok && read.value).toMatchObject({
      place: 'Doorstep, 10:40',
      touchpoint: 'waiting',
      safety: { text: '…', owner: null, reviewed: null },
      scenes: [
        { lines: [{ text: 'She opens with her arms crossed.' }, { mood: 'angry' }] },
        { choices: [], next: null },
      ],
    })
  })

  test('[R1] has its scenes, choices and endings', () => {
    const play = aPlay()
    expect(play).toMatchObject({
      name: 'late',
      title: 'Two hours late',
      playAs: 'Tech',
      minutes: 6,
      roles: [
        { name: 'Tech', who: 'you' },
        { name: 'Alvarez', who: 'homeowner' },
      ],
      meters: [
        { name: 'trust', start: 40 },
        { name: 'stress', start: 70 },
      ],
      modules: ['the-wait'],
      skills: [],
      setup: null,
      safety: null,
    })
    expect(play.scenes[0]?.choices[0]).toEqual({
      text: '"I\'m sorry."',
      effects: [
        { meter: 'trust', by: 30 },
        { meter: 'stress', by: -30 },
      ],
      answer: [{ kind: 'speech', who: 'Alvarez', mood: null, text: 'Well.' }],
      judgement: 'best',
      note: 'She is heard.',
      next: null,
    })
    expect(play.endings.map(({ name, rules }) => [name, rules])).toEqual([
      [
        'Won back',
        [
          { meter: 'trust', is: 'at-least', value: 65 },
          { meter: 'stress', is: 'at-most', value: 50 },
        ],
      ],
      ['Lost', []],
    ])
  })

  test('[R8] reads the same with a byte-order mark, CRLF, tabs, blanks at the ends and no indentation', () => {
    const text = FRONT + BODY
    const odd = [
      `\uFEFF${text}`,
      text.replaceAll('\n', '\r\n'),
      text.replaceAll('\n', '\r'),
      FRONT + BODY.replaceAll('\n  ', '\n'),
      FRONT + BODY.replaceAll('\n', '  \t\n'),
      FRONT + BODY.replaceAll(/^/gm, '\t'),
      `\n\n${text}\n\n\n`,
    ]
    for (const spelling of odd) expect(parsePlay(spelling, 'late.play.md')).toEqual({ ok: true, value: aPlay() })
  })

  test('[R13] takes its name from the file, and refuses one that could be no address', () => {
    expect(parsePlay(FRONT + BODY, 'content/en/plays/no-heat.play.md')).toMatchObject({ value: { name: 'no-heat' } })
    for (const name of ['No Heat.play.md', 'x.md', '.play.md', 'a/..play.md', 'ä.play.md']) {
      expect(parsePlay(FRONT + BODY, name).ok).toBe(false)
    }
  })
})

describe('ordinary sentences', () => {
  const sentences = [
    'You are our #1 priority and #2 too.',
    '#1 on the list',
    'https://example.com/a#b is where it stands',
    '{R-410A} is out of stock',
    '9:40 and no call',
    'a|b',
    '- dash',
    '-dash',
    '~15 minutes',
    '"Sorry" is not enough',
    '[sighs]',
    '[sighs] Fine.',
    '*really* late',
    '**Late.** Again.',
    '***',
    '$210, ten minutes',
    '100% sure',
    '¿Cuándo viene, señor?',
    '<b>late</b> & <script>alert(1)</script>',
    '\\n stays \\n',
    '> quoted',
    '1. first',
    '65+ is the age',
    'trust me: it works',
    'trust',
    'trust is 15',
    'trust - the word she used',
    'call 911',
    'Call 555-0100',
    'Between 9-12 on Monday',
    'It dropped to -10',
    'She weighs +5 pounds more, he says',
    'best: not a judgement',
    'the time is: now',
    'At 9: we wait',
    '(twice) she said',
    'she said (twice)',
    '(a) first, (b) second',
    '(555) 0100',
    '-- and then',
    '=> next',
    '🙂',
    '## Not a scene',
    'Fish & Chips: closed',
  ]
  test.each(sentences)('[R1] %s stays whole as narration', (sentence) => {
    expect(textsOf(sentence)).toEqual([sentence])
  })

  test.each(sentences)('[R2] %s continues what stands above', (sentence) => {
    expect(textsOf(`Alvarez: Well,\n${sentence}`)).toEqual([`Well, ${sentence}`])
    expect(sceneWith(`(She waits.)\n* Go\n${sentence}\nBest: x\n-> End`)?.choices[0]?.text).toBe(`Go ${sentence}`)
  })

  test.each(sentences)('[R1] %s can be said, thought, noted and chosen', (sentence) => {
    expect(textsOf(`Alvarez: ${sentence}`)).toEqual([sentence])
    expect(textsOf(`(${sentence})`)).toEqual([sentence])
    const choice = sceneWith(`* ${sentence}\nBest: ${sentence}\n-> End`)?.choices[0]
    expect([choice?.text, choice?.note]).toEqual([sentence, sentence])
  })
})

describe('lines of no kind', () => {
  test('[R2] are narration first in a scene, and behind meters and arrows', () => {
    const scene = sceneWith('The bell rings.\n* Go in\ntrust +5\nShe nods.\nBest: Good.\n-> End\nThe door closes.')
    expect(scene?.lines).toEqual([{ kind: 'narration', text: 'The bell rings.' }])
    expect(scene?.choices[0]?.answer).toEqual([
      { kind: 'narration', text: 'She nods.' },
      { kind: 'narration', text: 'The door closes.' },
    ])
    expect(scene?.choices[0]).toMatchObject({ note: 'Good.', next: null })
  })

  test('[R2] continue a choice, a judgement, an outcome, and make a paragraph behind a blank line', () => {
    const play = aPlay(`# Door
* "I'm sorry.
  We said nine."
  Best: She is heard,

  and at once.
  -> End
# Ending: Done
One line

and another.
Alvarez: And a word.
`)
    expect(play.scenes[0]?.choices[0]).toMatchObject({
      text: '"I\'m sorry. We said nine."',
      note: 'She is heard,\n\nand at once.',
    })
    expect(play.endings[0]?.outcome).toEqual([
      { kind: 'narration', text: 'One line\n\nand another.' },
      { kind: 'speech', who: 'Alvarez', mood: null, text: 'And a word.' },
    ])
  })

  test('[R7] notes to the author may stand anywhere and break nothing apart', () => {
    const front = FRONT.replace('place:', '% where?\nplace:')
    const body = BODY.replace('You said nine.', 'You said\n% hm\n  nine.').replace(
      '# Ending: Lost',
      '  %x\n# Ending: Lost',
    )
    expect(aPlay(body, `% first\n\n${front}`).scenes[0]?.lines).toEqual(aPlay().scenes[0]?.lines)
  })
})

describe('speech', () => {
  const front = FRONT.replace('Alvarez: homeowner', '"Mrs. O\'Neil-Lux": a, Ángela María: b, the dog: c, Al: d')
  const speech = (line: string) => aPlay(BODY.replaceAll(/^\s*Alvarez.*$/gm, line), front).scenes[0]?.lines[0]

  test.each([
    ["Mrs. O'Neil-Lux [calm, tired]: Hi.", "Mrs. O'Neil-Lux", 'calm, tired', 'Hi.'],
    ["Mrs.  O'Neil-Lux : Hi.", null, null, "Mrs.  O'Neil-Lux : Hi."],
    ['Ángela María: ¿Sí?', 'Ángela María', null, '¿Sí?'],
    ['the dog: Woof', 'the dog', null, 'Woof'],
    ['Al [ ]: [sighs] Note: fine', 'Al', null, '[sighs] Note: fine'],
    ['Al:\n  It is 9:40.', 'Al', null, 'It is 9:40.'],
    ['Tech:no space', null, null, 'Tech:no space'],
  ])('[R3] %s', (line, who, mood, text) => {
    const expected = who === null ? { kind: 'narration', text } : { kind: 'speech', who, mood, text }
    expect(speech(line)).toEqual(expected)
  })

  test.each(['Note: the door is open', 'Alvares [cold]: No.', 'The Big Boss: No.', 'WARNING: hot'])(
    '[R3] %s speaks for nobody, and is refused with the roles that exist',
    (line) => {
      const [problem] = problemsOf(BODY.replace('Alvarez [angry]: You said nine.', line))
      expect(problem).toMatch(/^:11: There is no role called ".+"\. Write .*Roles here: Tech · Alvarez\.$/)
    },
  )

  test('[R3] four words before a colon are a sentence', () => {
    expect(textsOf('The Very Big Boss: No.')).toEqual(['The Very Big Boss: No.'])
  })
})

describe('stage directions', () => {
  test.each([
    ['(She waits.)', ['She waits.']],
    ['(She waits\nat the door.)', ['She waits at the door.']],
    ['(She\n% note\nwaits\n(still).)', ['She waits (still).']],
    ['(She waits.) He leaves.', ['(She waits.) He leaves.']],
    ['(She never\ncloses it.', ['(She never closes it.']],
    ['(One.)\n(Two.)', ['One.', 'Two.']],
    ['(One.)\nTwo.', ['One. Two.']],
    ['Alvarez: Two hours\n(two hours,\nto be exact) and no call.', ['Two hours (two hours, to be exact) and no call.']],
    ['()', ['']],
  ])('[R4] %j', (lines, texts) => {
    expect(textsOf(lines)).toEqual(texts)
  })
})

describe('meters', () => {
  const effects = (line: string, meters = '{ trust: 40, stress: 70 }') =>
    aPlay(
      `# Door\n* Go\n${line}\nBest: Good.\n-> End\n# Ending: Done\n`,
      FRONT.replace('{ trust: 40, stress: 70 }', meters),
    ).scenes[0]?.choices[0]?.effects.map(({ meter, by }) => `${meter} ${by}`)

  test.each([
    ['trust +15, stress -10', ['trust 15', 'stress -10']],
    ['trust −15', ['trust -15']],
    ['trust –15', ['trust -15']],
    ['trust+15,stress-10', ['trust 15', 'stress -10']],
    ['  trust  +  15 ,  stress - 10 ', ['trust 15', 'stress -10']],
    ['trust +15 stress -10', ['trust 15', 'stress -10']],
    ['trust +15\ntrust -5', ['trust 15', 'trust -5']],
    ['trust +0, stress -0', ['trust 0', 'stress 0']],
    ['trust +500', ['trust 100']],
    [`trust -${'9'.repeat(400)}`, ['trust -100']],
  ])('[R6] %s', (line, expected) => {
    expect(effects(line)).toEqual(expected)
  })

  test('[R6] a name may have several words, signs and brackets, and be the beginning of another', () => {
    const meters = '{ trust: 1, trust in us: 2, "calm, cool": 3, "ease (1)": 4, Zufriedenheit 2: 5, __proto__: 6 }'
    const line = 'trust in us +1, trust +2, calm, cool -3, ease (1) +4, Zufriedenheit 2 -5, __proto__ +6'
    expect(effects(line, meters)).toEqual([
      'trust in us 1',
      'trust 2',
      'calm, cool -3',
      'ease (1) 4',
      'Zufriedenheit 2 -5',
      '__proto__ 6',
    ])
  })

  test('[R9] a rule may ask for a meter with brackets in its name', () => {
    const body = BODY.replace('trust +30, stress -30', 'ease (1) +30').replace(
      'Won back (trust 65+, stress 50-)',
      'Won (back) (ease (1) 65+, stress 70-)',
    )
    const { name, rules } = aPlay(body, FRONT.replace('trust: 40', 'trust: 40, ease (1): 40')).endings[0] ?? {}
    expect(name).toBe('Won (back)')
    expect(rules?.map(({ meter }) => meter)).toEqual(['ease (1)', 'stress'])
  })

  test('[R6] a play may do without meters', () => {
    expect(
      aPlay('# Door\n* Go\nBest: Good.\n-> End\n# Ending: Done\n', FRONT.replace('{ trust: 40, stress: 70 }', '{}'))
        .meters,
    ).toEqual([])
  })
})

describe('scenes, choices and endings', () => {
  test('[R5] a choice holds its lines in any order', () => {
    const orders = [
      'Best: Good.\ntrust +40, stress -40\nAlvarez: Well.\n-> End',
      '-> End\nAlvarez: Well.\nBest: Good.\ntrust +40\nstress -40',
      'trust +40\n-> END\nstress -40\nBest: Good.\nAlvarez: Well.',
    ]
    for (const order of orders) {
      const play = aPlay(BODY.replace('# Ending: Won', `* "Hi."\n${order}\n# Ending: Won`))
      expect(play.scenes[0]?.choices[2]).toMatchObject({
        effects: [
          { meter: 'trust', by: 40 },
          { meter: 'stress', by: -40 },
        ],
        answer: [{ text: 'Well.' }],
        note: 'Good.',
        next: null,
      })
    }
  })

  test('[R5] a scene may have meters and an arrow and no choices; endings may stand anywhere', () => {
    const play = aPlay(`# Ending: Only
# Hall, way in
trust +5
-> Door
# Door
* Go
Best: Good.
->End
`)
    expect(play.scenes.map(({ name, next }) => [name, next])).toEqual([
      ['Hall, way in', 'Door'],
      ['Door', null],
    ])
    expect(play.scenes[0]).toMatchObject({ effects: [{ meter: 'trust', by: 5 }], choices: [], lines: [] })
  })

  test.each([
    ['Won (trust 65+)', 'Won', ['trust at-least 65']],
    ['Won(trust 65 +,stress 50 −)', 'Won', ['trust at-least 65', 'stress at-most 50']],
    ['Won (for now) (trust 65+)', 'Won (for now)', ['trust at-least 65']],
    ['Won (trust 40+, trust 90-)', 'Won', ['trust at-least 40', 'trust at-most 90']],
    ['Won (trust 0-)', 'Won', ['trust at-most 0']],
    ['Won ()', 'Won', []],
    ['Won (for now)', 'Won (for now)', []],
    ['Won: again!', 'Won: again!', []],
  ])('[R9] # Ending: %s', (head, name, rules) => {
    const front = FRONT.replace('trust: 40', 'trust: 0')
    const play = aPlay(
      `# Door\n* A\ntrust +70\nstress -70\nBest: x\n-> End\n* B\nPoor: x\n-> End\n# Ending: ${head}\n${rules.length > 0 ? '# Ending: Rest\n' : ''}`,
      front,
    )
    expect(play.endings[0]?.name).toBe(name)
    expect(play.endings[0]?.rules.map(({ meter, is, value }) => `${meter} ${is} ${value}`)).toEqual(rules)
  })
})
