import { describe, expect, test } from 'vitest'
import { parsePlay } from '~/training/play/parse.ts'
import { PLAY_LIMITS } from '~/training/play/schema.ts'
import { BODY, FRONT, problemsOf } from './scripts.ts'

const CHOICE = '* Go\nBest: x\n-> End\n'

describe('[B1] names that do not exist', () => {
  test('a role', () => {
    expect(problemsOf(BODY.replace('Alvarez: Well.', 'Alvares: Well.'))).toEqual([
      ':14: There is no role called "Alvares". Write "Alvarez", or add it to "roles" at the top; if nobody speaks here, leave out the colon. Roles here: Tech · Alvarez.',
    ])
  })

  test('playAs', () => {
    expect(problemsOf(BODY, FRONT.replace('playAs: Tech', 'playAs: Techie'))).toEqual([
      ':3: There is no role called "Techie". Write Tech after playAs. Roles here: Tech · Alvarez.',
    ])
  })

  test.each([
    'trst +30, stress -30',
    'stress -30, trst +30',
    'trst +30',
    'trst - 30',
    'customer trust +30',
    'Trust +30',
  ])('a meter in %s', (line) => {
    expect(problemsOf(BODY.replace('trust +30, stress -30', line))[0]).toMatch(
      /^:13: There is no meter called "(trst|customer trust|Trust)"\. Write .*Meters here: trust · stress\.$/,
    )
  })

  test.each(['mood +30, stress -30', 'trust 30, stress -30', 'trust +30, and more'])(
    '[B6] a change lost in %s is told once, as no sum over the meters would be right',
    (line) => {
      expect(problemsOf(BODY.replace('trust +30, stress -30', line))).toEqual([expect.stringMatching(/^:13: /)])
    },
  )

  test.each(['mood 65+', 'trust 65', 'trust 165+'])('[B6] a rule lost in %s is told once', (rule) => {
    expect(problemsOf(BODY.replace('trust 65+, stress 50-', rule))).toEqual([expect.stringMatching(/^:22: /)])
  })

  test('a meter in the rules of an ending', () => {
    const problems = problemsOf(BODY.replace('trust 65+', 'trst 65+'))
    expect(problems).toEqual([
      ':22: There is no meter called "trst". Write "trust", or add it to "meters" at the top. Meters here: trust · stress.',
    ])
  })

  test('a module', () => {
    expect(problemsOf(BODY, FRONT.replace('[the-wait]', '[start-here,\n  the-weight]'))).toEqual([
      expect.stringMatching(/^:9: There is no module called "the-weight"\. Write the-wait\. Modules: start-here · /),
    ])
  })

  test('a scene', () => {
    expect(problemsOf(BODY.replace('-> End', '-> Nowhere'))).toEqual([
      ':16: There is no scene called "Nowhere". Write "-> End" or another scene. Scenes here: Door.',
    ])
    expect(problemsOf(BODY.replace('-> End', '->'))).toEqual([
      expect.stringMatching(/^:16: This arrow points nowhere\./),
    ])
  })

  test('[B4] a slip of the pen is told once, not for the scene it meant too', () => {
    const body = `${BODY.replace('-> End', '-> Plann')}# Plan\n${CHOICE}`
    expect(problemsOf(body)).toEqual([
      expect.stringMatching(/^:16: There is no scene called "Plann"\. Write "-> Plan"/),
    ])
  })
})

describe('[B2] dead ends', () => {
  test('a choice', () => {
    expect(problemsOf(BODY.replace('  -> End\n', ''))).toEqual([
      ':12: This choice is a dead end. Add a line "-> " with the scene it leads to, or "-> End", below it.',
    ])
  })

  test('a scene', () => {
    expect(problemsOf(`${BODY.replace('-> End', '-> Hall')}# Hall\nIt is dark.\n`)).toEqual([
      expect.stringMatching(/^:26: The scene "Hall" is a dead end\./),
    ])
  })
})

describe('[B3] judgements', () => {
  test('none, told at the line of the choice', () => {
    expect(problemsOf(BODY.replace('  Best: She is heard.\n', ''))).toEqual([
      expect.stringMatching(/^:12: This choice has no judgement\. Add a line "Best: …"/),
    ])
  })

  test.each([
    ['two', BODY.replace('-> End', 'Fair: Hm.\n  -> End'), /^:16: The choice in line 12 is judged twice/],
    ['no note', BODY.replace('Best: She is heard.', 'Best:'), /^:15: This judgement has no note/],
    ['no choice', BODY.replace('* "I\'m', 'Best: x\n* "I\'m'), /^:12: A judgement stands here without a choice/],
    ['under an ending', `${BODY}Poor: Sad.\n`, /^:26: A judgement stands here without a choice/],
  ])('%s', (_, body, problem) => {
    expect(problemsOf(body)).toEqual([expect.stringMatching(problem)])
  })
})

describe('ways through', { timeout: 60_000 }, () => {
  test('[B4] a scene that is never reached', () => {
    expect(problemsOf(`${BODY}# Attic\n${CHOICE}`)).toEqual([
      ':26: The scene "Attic" is never reached. Lead a choice to it with "-> Attic", or take it out.',
    ])
  })

  test('[B5] a loop with no way out is told once', () => {
    const body = `${BODY.replace('-> End', '-> A')}# A\n* x\nBest: x\n-> B\n* y\nFair: y\n-> A\n# B\n-> C\n# C\n-> A\n`
    expect(problemsOf(body)).toEqual([expect.stringMatching(/^:26: The scene "A" is in a loop with no way out\./)])
  })

  test('[B5] a whole play in a loop', () => {
    const problems = problemsOf('# A\n-> B\n# B\n-> A\n# Ending: Done\n')
    expect(problems[0]).toMatch(/^:10: The scene "A" is in a loop/)
    expect(problems).toHaveLength(1)
  })

  test('[B5] a loop with a way out is fine', () => {
    const body = `# A\n* Again\ntrust -10\nPoor: x\n-> A\n${CHOICE}# Ending: Good (trust 35+)\n# Ending: Rest\n`
    expect(problemsOf(body)).toEqual([])
  })

  test('[B6] an ending no way leads to', () => {
    const body = BODY.replace('(trust 65+, stress 50-)', '(trust 65+, stress 10-)')
    expect(problemsOf(body)).toEqual([
      ':22: The ending "Won back" is never reached: no way through the talk fits it. Ask for less in its rules, or let the choices move the meters more.',
    ])
  })

  test('[B6] meters that move together count together', () => {
    const body = `# A\n* x\ntrust +50, stress +30\nBest: x\n-> End\n* y\nFair: y\n-> End\n# Ending: Both (trust 90+, stress 70-)\n# Ending: Rest\n`
    expect(problemsOf(body)).toEqual([expect.stringMatching(/^:18: The ending "Both" is never reached/)])
  })

  test('[B6] an ending that the ones above leave nothing for', () => {
    const body = BODY.replace('# Ending: Lost', '# Ending: Never (trust 70+, stress 40-)\n# Ending: Lost')
    expect(problemsOf(body)).toEqual([expect.stringMatching(/^:24: The ending "Never" is never reached/)])
  })

  test('[B6] an ending below one without rules', () => {
    const body = BODY.replace(' (trust 65+, stress 50-)', '')
    expect(problemsOf(body)).toEqual([expect.stringMatching(/^:24: The ending "Lost" is never reached, as "Won back"/)])
  })

  test('[B6] many meters and scenes are too many ways to try, and never a false alarm', () => {
    const meters = Array.from({ length: 12 }, (_, place) => `m${place}`)
    const scenes = Array.from({ length: 40 }, (_, place) => {
      const choices = meters.map(
        (meter, by) => `* ${meter}\n${meter} +${by + 1}\nBest: x\n-> ${place < 39 ? `S${place + 1}` : 'End'}\n`,
      )
      return `# S${place}\n${choices.join('')}`
    })
    const endings = `# Ending: Good (${meters.map((meter) => `${meter} 1+`).join(', ')})\n# Ending: Bad (m0 90+)\n# Ending: Rest\n`
    const front = FRONT.replace('{ trust: 40, stress: 70 }', `{ ${meters.map((meter) => `${meter}: 0`).join(', ')} }`)
    expect(problemsOf(scenes.join('') + endings, front)).toEqual([
      expect.stringMatching(/The ending "Bad" is never reached/),
    ])
  })

  test('[B7] the last ending has no rules, and there is one', () => {
    expect(problemsOf(BODY.replace('# Ending: Lost', '# Ending: Lost (trust 1+)'))).toEqual([
      expect.stringMatching(/^:24: The last ending, "Lost", has rules/),
    ])
    expect(problemsOf(`# Door\n${CHOICE}`)).toEqual([expect.stringMatching(/^:10: The script has no ending/)])
    const only = BODY.replace(/# Ending: Lost.*/s, '')
    expect(problemsOf(only)).toEqual([expect.stringMatching(/^:22: The last ending, "Won back", has rules/)])
  })
})

describe('everything else', () => {
  test.each(['trust: 140', 'trust: -1', 'trust: 4.5', 'trust: high', 'trust: [1]', 'trust:'])('[B8] %s', (meter) => {
    expect(problemsOf(BODY, FRONT.replace('trust: 40', meter))).toEqual([
      expect.stringMatching(/^:7: The meter "trust" cannot start at .* Write a whole number from 0 to 100\.$/),
    ])
  })

  test.each([
    ['trust 165+', /^:22: The rule for "trust" asks for 165/],
    ['trust 65', /^:22: The rule "trust 65" does not say which way\. Write trust 65\+ for/],
    ['trust 65+, a lot', /^:22: "a lot" is no meter with a number/],
  ])('[B8] a rule such as (%s)', (rule, problem) => {
    expect(problemsOf(BODY.replace('trust 65+, stress 50-', rule))[0]).toMatch(problem)
  })

  test.each([
    ['a scene twice', `${BODY}# Door\n${CHOICE}`, /^:26: The scene "Door" stands in line 10 already/],
    [
      'an ending twice',
      BODY.replace('Ending: Lost', 'Ending: Won back'),
      /^:24: The ending "Won back" stands in line 22/,
    ],
    ['a second arrow', BODY.replace('-> End', '-> End\n-> End'), /^:17: Here is a second arrow/],
    ['choices and an arrow', BODY.replace('* "I', '-> End\n* "I'), /^:12: The scene "Door" has choices, so this arrow/],
    ['a scene called End', `${BODY}# End\n${CHOICE}`, /^:26: No scene can be called End/],
    ['a choice under an ending', `${BODY}* Go\n`, /^:26: A choice cannot stand under an ending/],
    ['meters under an ending', `${BODY}trust +5\n`, /^:26: A change of meters cannot stand under an ending/],
    ['an arrow under an ending', `${BODY}-> Door\n`, /^:26: An arrow cannot stand under an ending/],
    ['a choice without words', BODY.replace('* "Where is the unit?"', '*'), /^:17: This choice has no words/],
    ['silence', BODY.replace('Alvarez: Well.', 'Alvarez:'), /^:14: Nothing is said here/],
    ['a scene without a name', BODY.replace('# Door', '#'), /^:10: This scene has no name/],
    ['words before the first scene', `Hello\n${BODY}`, /^:10: There is no scene yet/],
    ['nothing at all', '', /^:10: There is no scene yet/],
    ['half a line of meters', BODY.replace('trust -15', 'trust -15, and more'), /^:18: "and more" is no meter/],
  ])('[B9] %s', (_, body, problem) => {
    expect(problemsOf(body)[0]).toMatch(problem)
  })

  test('[B9] a scene called End is told once, not again as one that is never reached', () => {
    expect(problemsOf(`${BODY}# End\n${CHOICE}`)).toHaveLength(1)
  })
})

describe('front matter', () => {
  test.each(['title', 'playAs', 'place', 'minutes', 'roles', 'meters'])('[R10] needs %s', (field) => {
    const front = FRONT.replace(new RegExp(`^${field}:.*\n`, 'm'), '')
    expect(problemsOf(BODY, front)).toEqual([
      expect.stringMatching(new RegExp(`^:1: The field "${field}" is missing\\. Write ${field}:`)),
    ])
  })

  test.each([
    ['minutes: 0', /^:5: The field "minutes" cannot be "0"/],
    ['minutes: soon', /^:5: The field "minutes" cannot be "soon"/],
    ['title: ""', /^:2: The field "title" is missing/],
    ['title: [a, b]', /^:2: The field "title" cannot be this list/],
    ['title: Late: again', /^:2: This line cannot be read as "name: value"\. Put the value in double quotes/],
    ['title: "Late', /^:2: This line cannot be read/],
    ["title: 'Late", /^:2: This line cannot be read/],
    ['roles: { Tech: you, Alvarez: homeowner', /^:6: This line cannot be read/],
    ['modules: [the-wait', /^:8: This line cannot be read/],
    ['title: a\ntitle: b', /^:3: This field stands here twice/],
    ['title: &a b', /^ok$/],
    ['title: *a', /^:2: A text that begins with \* or & means something else here\. Put it in double quotes/],
    ['roles: [Tech]', /^:6: The field "roles" holds no names/],
    ['roles: {}', /^:6: The field "roles" holds no names/],
    ['roles: { Tech: you, Best: x }', /^:6: No role can be called Best/],
    ['roles: { Tech: you, Alvarez: { a: b } }', /^:6: The role "Alvarez" is no text/],
    ['meters: 40', /^:7: The field "meters" holds no names/],
    ['safety: { owner: null }', /The field "safety.text" is missing\. Write it as \{ text/],
    ['customer: Alvarez', /The field "customer" cannot be "Alvarez"\. Write it as \{ name/],
    ['points: { a: b }', /The field "points" cannot be a group of fields\. Write a list/],
  ])('[R10] %s', (line, problem) => {
    const [field = ''] = line.split(':')
    const has = new RegExp(`^${field}:.*\n`, 'm')
    const front = has.test(FRONT) ? FRONT.replace(has, `${line}\n`) : FRONT.replace('modules', `${line}\nmodules`)
    expect(problemsOf(BODY, front)[0] ?? 'ok').toMatch(problem)
  })

  test('[R10] takes everything optional, and ignores what it does not know', () => {
    const front = FRONT.replace(
      'modules: [the-wait]',
      `modules:
  - the-wait
  - put-it-right
skills: own-it
touchpoint: waiting
setup: >
  Ninety-one degrees,
  and no cooling.
customer: { name: Karen, feels: tired, hidden: }
debrief:
- What did she lose?
points: []
safety: { text: "Call 911.", owner: null, reviewed: ~ }
colour: { deep: [1, { a: b }] }
yes: no`,
    )
    const read = parsePlay(front + BODY, 'late.play.md')
    expect(read.ok && read.value).toMatchObject({
      modules: ['the-wait', 'put-it-right'],
      skills: ['own-it'],
      touchpoint: 'waiting',
      setup: 'Ninety-one degrees, and no cooling.',
      customer: { name: 'Karen', feels: 'tired', needs: null, hidden: null },
      debrief: ['What did she lose?'],
      points: [],
      safety: { text: 'Call 911.', owner: null, reviewed: null },
    })
    expect(read.ok && Object.keys(read.value)).not.toContain('colour')
  })

  test.each(['', '# Door', '---', '---\ntitle: x', '---\n---\n', '---\n- a\n---\n', 'title: x\n---\n'])(
    '[R10] %j has none',
    (text) => {
      const read = parsePlay(text, 'late.play.md')
      expect(read.ok).toBe(false)
    },
  )

  test('[R11] front matter that never closes is told', () => {
    const front = FRONT.replace('modules', `setup: ${'x'.repeat(PLAY_LIMITS.frontMatter)}\nmodules`)
    expect(problemsOf(BODY, front)).toEqual([expect.stringMatching(/^:1: The front matter is too long/)])
  })

  test('[R11] a file above 256 kB, an alias bomb and a thousand brackets are refused', () => {
    const bomb = 'a: &a [x, x]\nb: &b [*a, *a, *a]\nc: [*b, *b, *b]'
    for (const front of [FRONT.replace('modules', `${bomb}\nmodules`), `---\n${'['.repeat(5000)}\n---\n`]) {
      expect(parsePlay(front + BODY, 'late.play.md').ok).toBe(false)
    }
    expect(parsePlay(`${FRONT}${BODY}${'%'.repeat(PLAY_LIMITS.fileBytes)}`, 'late.play.md')).toMatchObject({
      problem: [{ line: 1, message: 'The file is too big for a script.' }],
    })
    const scenes = Array.from({ length: 201 }, (_, place) => `# S${place}\n-> End\n`).join('')
    expect(problemsOf(`${scenes}# Ending: Done\n`)).toEqual([expect.stringMatching(/^:1: The script has 201 scenes/)])
  })

  test('[R11] a thousand wrong arrows to scenes of almost their name are told within a few seconds', () => {
    const choices = (scene: number) =>
      Array.from({ length: 5 }, (_, at) => `* "a"\n  Best: y.\n  -> Scene with a lonk mame namber ${scene}${at}\n`)
    const scenes = Array.from(
      { length: 200 },
      (_, scene) => `# Scene with a long name number ${scene}\n${choices(scene).join('')}`,
    ).join('')
    const before = performance.now()
    expect(problemsOf(`${scenes}# Ending: Done\n`).length).toBeGreaterThanOrEqual(1000)
    expect(performance.now() - before).toBeLessThan(5000)
  })
})
