/** Where in the content something stands: the file, and which exercise in it. */
export interface Place {
  readonly file: string
  readonly kind: string
  readonly id: string
}

/** Stops the build with a sentence a trainer can act on: the file, the exercise, what is wrong and what to write instead. */
export function stopBuild(place: Place, wrong: string, instead: string): never {
  throw new Error(`${place.file}: <${place.kind} id="${place.id}">: ${wrong} ${instead}`)
}

const files = new WeakMap<Request, string>()

/** Remembers which content file the page of this request is made from, so that its exercises can name it. */
export function nameFile(request: Request, file: string): void {
  files.set(request, file)
}

/** The content file that the page of this request is made from; its address where it is made from none. */
export function fileOf(request: Request): string {
  return files.get(request) ?? new URL(request.url).pathname
}

/** The place of one exercise. Every exercise has an id, because answers are kept under it. */
export function placeOf(request: Request, kind: string, id: string | undefined): Place {
  const place = {
    file: fileOf(request),
    kind,
    id: id ?? '',
  }
  if (!/^[a-z0-9]+(-[a-z0-9]+)*$/.test(place.id)) {
    stopBuild(
      place,
      'the id is missing or not made of small letters, digits and dashes.',
      'Write for example id="wait-first-call".',
    )
  }
  return place
}
