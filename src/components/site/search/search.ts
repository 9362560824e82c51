import { siteWords } from '~/words/en/site.ts'
import { piecesOf } from './excerpt.ts'
import { type Found, find } from './find.ts'

const words = siteWords.search
const PAUSE = 150

/** Makes the search dialog search while one types. Called at every opening; only the first one wires it. */
export function startSearch(dialog: HTMLDialogElement): void {
  const input = dialog.querySelector('input')
  const status = dialog.querySelector('[role=status]')
  const list = dialog.querySelector('ol')
  if (!input || !status || !list) return
  if (dialog.dataset['search'] === 'on') {
    // Old words are there to be typed over. The first time somebody may be typing already.
    input.select()
    return
  }
  dialog.dataset['search'] = 'on'

  const links = () => [...list.querySelectorAll('a')]
  let asked = ''
  let answer: Promise<void> = Promise.resolve()
  let pause = 0

  const show = (text: string, found: readonly Found[] = []) => {
    status.textContent = text
    list.replaceChildren(...found.map(toItem))
  }

  const ask = async (query: string) => {
    if (query === '') return show(words.hint)
    status.textContent = words.searching
    try {
      const found = await find(query)
      if (query === asked) show(found.length > 0 ? words.found(found.length, query) : words.nothing(query), found)
    } catch {
      if (query === asked) show(words.failed)
      asked = ''
    }
  }

  /** Asks for what stands in the field, once for each wording. */
  const askNow = () => {
    clearTimeout(pause)
    const query = input.value.trim()
    if (query !== asked || query === '') {
      asked = query
      answer = ask(query)
    }
    return answer
  }

  input.addEventListener('input', () => {
    clearTimeout(pause)
    pause = window.setTimeout(askNow, PAUSE)
  })
  dialog.addEventListener('keydown', (event) => {
    if (event.key === 'Enter' && event.target === input) {
      event.preventDefault()
      void askNow().then(() => links()[0]?.click())
    } else if (event.key === 'ArrowDown' || event.key === 'ArrowUp') {
      event.preventDefault()
      step([input, ...links()], event.key === 'ArrowDown' ? 1 : -1)
    } else if (event.key === 'Escape') {
      event.preventDefault()
      dialog.close()
    }
  })
  list.addEventListener('click', () => dialog.close())
  void askNow()
}

/** Moves the focus one stop on, and stays at either end. */
function step(stops: readonly HTMLElement[], by: 1 | -1): void {
  const at = stops.findIndex((stop) => stop.matches(':focus'))
  stops[Math.min(Math.max(at + by, 0), stops.length - 1)]?.focus()
}

function toItem(found: Found): HTMLLIElement {
  const kind = Object.entries(words.kinds).find(([name]) => name === found.kind)?.[1]
  const link = document.createElement('a')
  link.href = found.url
  link.append(
    span('title', found.title),
    ' ',
    ...(kind ? [span('kind', kind), ' '] : []),
    span('excerpt', ...excerptNodes(found)),
  )
  const item = document.createElement('li')
  item.append(link)
  return item
}

/** Text nodes only, so that nothing in the index can be more than text. */
function excerptNodes(found: Found): (Node | string)[] {
  return piecesOf(found.excerpt).map(({ text, marked }) => {
    if (!marked) return text
    const mark = document.createElement('mark')
    mark.textContent = text
    return mark
  })
}

function span(name: string, ...children: (Node | string)[]): HTMLSpanElement {
  const element = document.createElement('span')
  element.className = name
  element.append(...children)
  return element
}
