const others = 'The others are dimmed.'

/** The words of the filter, and of finding on a map. */
export const filterWords = {
  title: 'Filter touchpoints',
  help: 'What does not fit is dimmed. Nothing is hidden.',
  clear: 'Clear filter',
  cleared: 'Filter cleared.',
  next: 'Next that fits',
  done: 'Done',
  dimmed: ', dimmed by the filter',
  kinds: {
    owner: 'Owner',
    below: 'Feelings',
    keyMoment: 'Importance',
    kano: 'Must-have or surprise',
    driver: 'Driver',
    channel: 'Channel',
    evidence: 'Evidence',
  },
  below: 'Below expectations',
  fit: (fit: number, all: number): string => {
    if (fit === all) return all === 1 ? 'The one touchpoint fits.' : `All ${all} touchpoints fit.`
    if (fit === 0) return `None of ${all} touchpoints fits. All are dimmed.`
    return `${fit} of ${all} touchpoints ${fit === 1 ? 'fits' : 'fit'}. ${others}`
  },
  find: {
    box: 'Find on this map',
    none: 'Nothing found',
    place: (at: number, all: number, title: string): string => `${at} of ${all}: ${title}`,
    found: (all: number): string => `${all} found`,
    previous: 'Previous',
    next: 'Next',
    arrive: 'Go to it',
    close: 'Close',
  },
}
