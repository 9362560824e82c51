/** What the form for a new persona asks for, and what a ready situation says. */
export interface Said {
  readonly name: string
  readonly situation: string
  readonly job: string
}

/** The fields in the order in which it is told that they were filled in. */
const FIELDS = ['name', 'situation', 'job'] as const

/** The form after a ready situation was picked, and which fields say what that says. */
export interface FilledIn {
  readonly said: Said
  readonly filled: readonly (keyof Said)[]
}

/** Fills in what nobody has typed over since the situation that was picked before. */
export function fillIn(said: Said, picked: Said, next: Said): FilledIn {
  const filled = FIELDS.filter((field) => said[field] === '' || said[field] === picked[field])
  const from = (field: keyof Said) => (filled.includes(field) ? next : said)[field]
  return { said: { name: from('name'), situation: from('situation'), job: from('job') }, filled }
}
