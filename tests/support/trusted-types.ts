import { readFileSync } from 'node:fs'
import { resolve } from 'node:path'
import { runInNewContext } from 'node:vm'

type Rule = (text: string) => string | null
export interface Rules {
  readonly createHTML: Rule
  readonly createScriptURL: Rule
}

/** The rules by which text becomes markup, and an address a script, as the script of every page gives them to a browser. */
export function trustedRules(): Rules {
  const given: { readonly name: string; readonly rules: Rules }[] = []
  runInNewContext(readFileSync(resolve('src/tools/hosting/trusted-types.js'), 'utf8'), {
    URL,
    location: new URL('https://firm.example/workbook/map/'),
    window: { trustedTypes: { createPolicy: (name: string, rules: Rules) => given.push({ name, rules }) } },
  })
  const [only, ...others] = given
  if (only?.name !== 'default' || others.length > 0) throw new Error('There is not one policy for everything')
  return only.rules
}
