import type { Scene } from './schema.ts'

/** Which question a scene asks: what to say, when any choice begins with a quotation mark, else what to do. */
export function questionOf(scene: Pick<Scene, 'choices'>): 'say' | 'do' {
  return scene.choices.some(({ text }) => /^["'“”„‟‘’‚‛«»‹›]/.test(text)) ? 'say' : 'do'
}
