import { listed, nearest, quoted, tidy } from './names.ts'
import type { Effect, Rule } from './schema.ts'

/** What is wrong with a part of a line, and what to write instead. */
export interface Wrong {
  readonly message: string
  readonly instead: string
}

/** Parts that could be read, and what is wrong with the others. */
export interface Parts<Part> {
  readonly parts: readonly Part[]
  readonly wrong: readonly Wrong[]
  /** No part is lost: each wrong one is among the others as it was most likely meant. */
  readonly whole: boolean
}

/** How one kind of part is written behind a meter's name, and with any name before it. */
interface Shape<Part> {
  readonly behind: RegExp
  readonly whole: RegExp
  readonly build: (meter: string, found: RegExpExecArray) => Part
}

const MINUS = /[-−–]/

const CHANGE: Shape<Effect> = {
  behind: /^\s*([-+−–])\s*(\d+)(?!\d)/,
  whole: /^(\p{L}[\p{L}\p{M}\p{N} _'’-]*?)\s+[-+−–]\s?\d+$/u,
  build: (meter, [, sign = '', digits = '']) => {
    const by = Math.min(Number(digits), 100)
    return { meter, by: MINUS.test(sign) ? -by || 0 : by }
  },
}

const BOUND: Shape<Rule> = {
  behind: /^\s*(\d+)\s*([-+−–])/,
  whole: /^(\p{L}[\p{L}\p{M}\p{N} _'’-]*?)\s*\d{1,9}\s*[-+−–]$/u,
  build: (meter, [, digits = '', sign = '']) => ({
    meter,
    is: MINUS.test(sign) ? 'at-most' : 'at-least',
    value: Number(digits),
  }),
}

/** Reads `trust +15, stress -10`; null when the line is an ordinary sentence. */
export function readChanges(line: string, meters: readonly string[]): Parts<Effect> | null {
  return readParts(tidy(line), meters, CHANGE)
}

/** Reads the rules of an ending, `trust 65+, stress 50-`; null when the words in brackets belong to its name. */
export function readBounds(text: string, meters: readonly string[]): Parts<Rule> | null {
  const unsigned = meters.find((meter) => /^\s*\d+$/.test(behind(tidy(text), meter) ?? ''))
  if (unsigned !== undefined) return { parts: [], wrong: [noSign(tidy(text))], whole: false }
  const read = readParts(tidy(text), meters, BOUND)
  if (read === null) return null
  const outside = read.parts.filter((rule) => rule.value > 100)
  return {
    parts: read.parts.filter((rule) => rule.value <= 100),
    wrong: [...read.wrong, ...outside.map(outOfRange)],
    whole: read.whole && outside.length === 0,
  }
}

function readParts<Part>(line: string, meters: readonly string[], shape: Shape<Part>): Parts<Part> | null {
  const longestFirst = [...meters].sort((one, other) => other.length - one.length)
  if (!knownAt(line, longestFirst, shape) && !looksLikeParts(line, meters, shape)) return null
  const parts: Part[] = []
  const wrong: Wrong[] = []
  let whole = true
  let rest = line
  while (rest !== '') {
    const known = knownAt(rest, longestFirst, shape)
    if (known) parts.push(shape.build(known.meter, known.found))
    else {
      const { meant, ...words } = whatIsWrong(rest, meters, shape)
      wrong.push(words)
      if (meant) parts.push(meant)
      else whole = false
    }
    rest = (known ? known.rest : rest.replace(/^[^,;]*/, '')).replace(/^[\s,;]+/, '')
  }
  return { parts, wrong, whole }
}

/** The meter and what stands behind it, where the text begins with both and nothing but another part follows. */
function knownAt<Part>(text: string, meters: readonly string[], shape: Shape<Part>) {
  const begins = (from: string) => {
    for (const meter of meters) {
      const found = shape.behind.exec(behind(from, meter) ?? '')
      if (found) return { meter, found, rest: from.slice(meter.length + found[0].length) }
    }
    return null
  }
  const known = begins(text)
  if (known === null) return null
  return /^\s*([,;]|$)/.test(known.rest) || begins(known.rest.trimStart()) ? known : null
}

function behind(text: string, start: string): string | null {
  return text.startsWith(start) ? text.slice(start.length) : null
}

/** Every part has the shape, and none has more words than a meter would: a misspelled meter rather than a sentence. */
function looksLikeParts<Part>(line: string, meters: readonly string[], shape: Shape<Part>): boolean {
  const most = Math.max(2, ...meters.map(words))
  const names = line.split(/[,;]/, 20).map((part) => shape.whole.exec(part.trim())?.[1])
  if (names.some((name) => name !== undefined && meters.includes(name))) return true
  return names.every((name) => name !== undefined && words(name) <= most)
}

function words(name: string): number {
  return name.split(' ').length
}

/** What is wrong with the part that stands first, and the part as it was most likely meant. */
function whatIsWrong<Part>(
  rest: string,
  meters: readonly string[],
  shape: Shape<Part>,
): Wrong & { meant: Part | null } {
  const part = rest.split(/[,;]/, 1)[0]?.trim() ?? ''
  const name = shape.whole.exec(part)?.[1]
  if (name === undefined || meters.includes(name)) {
    return {
      message: `${quoted(part)} is no meter with a number.`,
      instead:
        'Write name and signed number with a comma between two of them: "trust +15, stress -10" in a scene, "trust 65+, stress 50-" in an ending.',
      meant: null,
    }
  }
  const meant = nearest(name, meters)
  const found = shape.behind.exec(part.slice(name.length))
  return {
    message: `There is no meter called ${quoted(name)}.`,
    instead: `Write ${meant === null ? 'another one' : quoted(meant)}, or add it to "meters" at the top. Meters here: ${listed(meters)}.`,
    meant: meant !== null && found ? shape.build(meant, found) : null,
  }
}

function noSign(rule: string): Wrong {
  return {
    message: `The rule ${quoted(rule)} does not say which way.`,
    instead: `Write ${rule}+ for "or more", or ${rule}- for "or less".`,
  }
}

function outOfRange(rule: Rule): Wrong {
  return {
    message: `The rule for ${quoted(rule.meter)} asks for ${rule.value}.`,
    instead: 'Write a number from 0 to 100, as meters stay within these.',
  }
}
