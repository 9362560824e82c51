/** What is told while a worker is put in place: the browser waits for the promise. */
export interface Lasting extends Event {
  waitUntil(done: Promise<unknown>): void
}

/** A page, or something on it, asks for an address. */
export interface Asked extends Lasting {
  readonly request: Request
  /** The page that asks; empty where a page is only being opened. */
  readonly clientId: string
  respondWith(answer: Promise<Response>): void
}

/** The part of a worker's surroundings that is used here. The types of pages and of workers cannot both be loaded. */
interface Surroundings {
  readonly registration: { readonly scope: string }
  readonly clients: {
    claim(): Promise<void>
    matchAll(which: { type: 'window'; includeUncontrolled: boolean }): Promise<readonly { readonly id: string }[]>
  }
  skipWaiting(): Promise<void>
  addEventListener(name: 'install' | 'activate', told: (event: Lasting) => void): void
  addEventListener(name: 'message', told: (event: MessageEvent<unknown>) => void): void
  addEventListener(name: 'fetch', told: (event: Asked) => void): void
}

declare const self: Surroundings

export const worker = self

/** Where the workbook lives, with a slash at its end: every address of it begins so. */
export const scope = worker.registration.scope
