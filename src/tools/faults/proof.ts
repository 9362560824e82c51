import * as z from 'zod/mini'

/** What a run of the browser tests found about one fault. */
export interface Proof {
  readonly fault: string
  readonly file: string
  readonly passed: boolean
  /** One for each piece of work that was compared. */
  readonly outcomes: readonly string[]
}

/** What happens, and what a person sees then, by the fault's name. */
export type Catalogue = Readonly<Record<string, { readonly happens: string; readonly seen: string }>>

const annotationsSchema = z.array(z.object({ type: z.string(), description: z.optional(z.string()) }))
const specSchema = z.object({
  ok: z.boolean(),
  file: z.string(),
  tests: z.array(z.object({ status: z.string(), annotations: annotationsSchema })),
})
const suiteSchema = z.object({
  specs: z.array(specSchema),
  get suites() {
    return z.optional(z.array(suiteSchema))
  },
})
const reportSchema = z.object({ suites: z.array(suiteSchema) })
type Suite = z.infer<typeof suiteSchema>

/** Every fault that a run of the browser tests tells of, from Playwright's own report. */
export function provenIn(report: unknown): readonly Proof[] {
  return specsOf(reportSchema.parse(report).suites).flatMap(({ ok, file, tests }) =>
    tests.flatMap(({ status, annotations }) => {
      const told = (type: string) => annotations.filter((one) => one.type === type).map((one) => one.description ?? '')
      const passed = ok && status === 'expected'
      return told('fault').map((fault) => ({ fault, file, passed, outcomes: told('outcome') }))
    }),
  )
}

function specsOf(suites: readonly Suite[]): readonly z.infer<typeof specSchema>[] {
  return suites.flatMap(({ specs, suites: inner = [] }) => [...specs, ...specsOf(inner)])
}

/**
 * The table of all faults, in the order of the catalogue, and what keeps it from being true. It counts nothing, so that a
 * lesson or a template more leaves it as it is.
 */
export function tableOf(catalogue: Catalogue, proofs: readonly Proof[]) {
  const problems = proofs
    .filter(({ fault }) => !Object.hasOwn(catalogue, fault))
    .map(({ fault, file }) => `${fault}: proven in ${file}, and not in the catalogue of faults`)
  const rows = Object.entries(catalogue).map(([fault, { happens, seen }]) => {
    const those = proofs.filter((proof) => proof.fault === fault)
    const outcomes = those.flatMap((proof) => proof.outcomes)
    if (outcomes.length === 0) problems.push(`${fault}: no test of this run tells what becomes of the work`)
    if (!those.every(({ passed }) => passed)) problems.push(`${fault}: its test failed`)
    if (outcomes.includes('lost')) problems.push(`${fault}: work is lost`)
    const files = [...new Set(those.map(({ file }) => `\`${file.replace(/^.*\//, '')}\``))]
    return `| ${happens} | ${[...new Set(outcomes)].join(' · ')} | ${seen} | ${files.join(', ')} |`
  })
  const head = '| what happens | what becomes of the work | what is seen | proven in |\n|---|---|---|---|'
  return { table: `${head}\n${rows.join('\n')}`, problems }
}

const [FROM, TO] = ['<!-- faults: written by npm run faults -->\n', '\n<!-- end of faults -->']

/** The table that stands between the two marks of a text, and the text with another in its place. */
export function tableIn(text: string) {
  const [from, to] = [text.indexOf(FROM), text.indexOf(TO)]
  if (from < 0 || to < from) throw new Error(`There is no place for the table: ${FROM.trim()} … ${TO.trim()}`)
  const start = from + FROM.length
  return {
    present: text.slice(start, to),
    with: (table: string) => text.slice(0, start) + table + text.slice(to),
  }
}
