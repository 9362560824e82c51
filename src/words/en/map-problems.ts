import type { ReadProblem } from '~/journey/format/read.ts'

/** Why a map could not be opened, kept or changed: every permanent code with its sentence. */
export const problemWords = {
  /** One calm sentence for every problem code: what happened, what was kept, what to do. */
  problems: {
    'not-json':
      'This file is cut off or is no map. Nothing was changed. Export the map again where it was made, then import that file.',
    'not-a-journey':
      'This file comes from another program. Nothing was changed. Choose a file that ends in .journey.json.',
    'made-by-newer-version':
      'This map was made with a newer version of the workbook. Nothing was changed. Update this site, then open the file again.',
    'too-big': (limit: string): string =>
      `This map is too big: ${limit}. Nothing was changed. Split it into smaller maps.`,
    damaged: (what: string, where: string): string =>
      `${what}${where === '' ? '' : ` (${where})`}. Nothing was changed. Mend the file, or take an earlier export.`,
    'no-such-map':
      'This map is not on this device. Maps stay in the browser they were made in. Open your maps, or import the file.',
    'storage-full':
      'The storage of this browser is full. Nothing that was kept is lost. Export or delete a map you no longer need, then try again.',
    'storage-blocked':
      'This browser does not let the workbook keep anything. Nothing was changed. Allow storage for this site, or leave the private window.',
    'changed-elsewhere':
      'This map was changed in another tab meanwhile. Nothing was overwritten. Reload this page to see it.',
    other: 'That could not be done. Nothing was changed.',
  },
  damage: {
    missing: 'This map is damaged: something is missing',
    wrong: 'This map is damaged: a value is wrong',
    'unknown-word': 'This map is damaged: a word is unknown',
    doubled: 'This map is damaged: an id is there twice',
    'too-deep': 'This map is damaged: it is nested too deeply',
    'other-name': 'This map is damaged: it was kept under another name',
  },
  limits: {
    fileBytes: 'a file may have 4 MiB',
    stages: 'a map may have 60 stages',
    touchpoints: 'a map may have 2,000 touchpoints',
    owners: 'a map may have 40 owners',
    personas: 'a map may have 12 personas',
    voices: 'a map may have 5,000 voices',
    ballots: 'a map may have 1,000 ballots',
    text: 'a text may have 4,000 characters',
  },
  cannotOpen: 'No map to show',
  allMaps: 'All maps',
  noIdInAddress: 'No map was named in the address. Open one of your maps, or start from a template.',
  damagedStored: {
    text: 'This map could not be read. Its text was put aside, whole, so that nothing is lost.',
    newer:
      'This map was made with a newer version of the workbook. It was left as it is. Update this site, then open it again.',
    download: 'Download the text',
  },
  refusals: {
    'not-there': 'That is not on the map any more. Nothing was changed.',
    'id-taken': 'The map has that already. Nothing was changed.',
    'not-a-duration': 'This is not a time we know, so nothing was changed.',
    'not-a-day': 'The calendar has no such day, so nothing was changed.',
    'no-room': { first: 'It is already the first one.', last: 'It is already the last one.' },
    'last-stage': 'A map needs one stage. Add another before you remove this one.',
    'too-big': {
      stages: 'A map holds 60 stages, and this one has them all. Nothing was changed.',
      touchpoints: 'A map holds 2,000 touchpoints, and this one has them all. Nothing was changed.',
      owners: 'A map holds 40 owners, and this one has them all. Nothing was changed.',
      personas: 'A map holds 12 personas, and this one has them all. Nothing was changed.',
      voices: 'A map holds 5,000 customer voices, and this one has them all. Nothing was changed.',
      ballots: 'A map holds 1,000 ballots, and this one has them all. Remove one first. Nothing was changed.',
      text: 'A text holds 4,000 characters. What went over was not kept.',
      fileBytes: 'The file of this map would pass 4 MiB. Nothing was changed. Split it into smaller maps.',
    },
    other: 'That could not be done. Nothing was changed.',
  },
}

/** Why a text is no map that can be opened, in one calm sentence. */
export function readProblemSentence(problem: ReadProblem): string {
  const { problems, limits, damage } = problemWords
  switch (problem.code) {
    case 'too-big':
      return problems['too-big'](limits[problem.limit])
    case 'damaged':
      return problems.damaged(damage[problem.what], problem.where)
    default:
      return problems[problem.code]
  }
}
