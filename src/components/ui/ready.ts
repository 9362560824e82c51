const MARK = 'doorstep:ready'

/** Says that the page's main thing, or its problem, answers input. */
export function ready(): void {
  document.documentElement.dataset['ready'] = ''
  performance.mark(MARK)
}

/** Takes that back while the page changes to another map or view. */
export function notReady(): void {
  delete document.documentElement.dataset['ready']
}
