import { withoutContacts } from '~/journey/contacts/leave-out.ts'
import { packLink } from '~/journey/format/link.ts'
import { writeJourney } from '~/journey/format/write.ts'
import { href } from '~/site.ts'
import { contactWords } from '~/words/en/contacts.ts'
import { wholeLinkWords as words } from '~/words/en/whole-link.ts'
import { linkHash } from '../open/link-hash.ts'
import { exporting } from '../page/adding.ts'
import type { Desk } from '../page/desk.svelte.ts'
import { contactsTold } from './contacts-told.ts'
import { copyText } from './copy-text.ts'

/** A link with more letters than this may be cut on its way. */
const LONG = 8000
/** No link is made with more letters than this. */
const MOST = 100_000

/**
 * Puts a link with the whole map in it on the clipboard. Says what came of it, how long the link is where it is long, and
 * what of customers is in it, with the way to a link without that. Where a link is of no use the file is offered.
 */
export function copyWholeLink(desk: Desk): Promise<void> {
  const file = writeJourney(desk.journey)
  return copyLink(desk, { file, said: words.copied, told: contactsTold(file, contactWords.linkHas) })
}

interface Wanted {
  readonly file: string
  /** What is said once it is copied. */
  readonly said: string
  /** What of customers is in it. */
  readonly told: string | null
}

async function copyLink(desk: Desk, { file, said, told }: Wanted): Promise<void> {
  const link = await linkTo(file)
  const asFile = { undo: () => exporting(desk), undoWord: words.file }
  if (link === null || link.length > MOST) {
    desk.say({ text: link === null ? words.tooOld : words.tooLong(link.length), ...asFile, stays: true })
    return
  }
  const copied = await copyText(link)
  const without = () => copyLink(desk, { file: withoutContacts(file), said: words.copiedWithout, told: null })
  const wayOn =
    told !== null
      ? { undo: without, undoWord: words.without }
      : !copied
        ? { undo: () => location.assign(link), undoWord: words.open }
        : link.length > LONG
          ? asFile
          : null
  const text = [
    copied ? said : words.notCopied,
    copied || told !== null ? null : words.fromTheBar,
    link.length > LONG ? words.long(link.length) : null,
    told,
  ]
  desk.say({ text: text.filter((part) => part !== null).join(' '), ...(wayOn && { ...wayOn, stays: true }) })
}

/** The address that shows a file; null where the browser cannot pack it. */
async function linkTo(file: string): Promise<string | null> {
  try {
    return new URL(href('map/open/'), location.href).href + linkHash(await packLink(file))
  } catch {
    // Browsers older than 2023 cannot, and the file is as good.
    return null
  }
}
