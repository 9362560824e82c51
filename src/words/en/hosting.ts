import { settingsWords } from './settings.ts'

/** Every sentence of the page for whoever lets the workbook onto a firm's devices or puts it on a host. */
export const hostingWords = {
  title: 'Hosting and data',
  description: 'What Doorstep keeps and where, what it sends (nothing), and how to host, update and remove it.',
  lead: 'For the person who looks after computers at your firm. One page: what is kept, what is sent, and how to put Doorstep up, update it and take it away.',
  link: 'For your IT person: hosting and data',

  short: {
    title: 'In short',
    points: [
      'Plain files on any web host. No server program, no database, no account, no license key.',
      'What people make stays in their own browser. No request leaves for any host but the one the files lie on.',
      'No cookies, no analytics, no fonts or scripts from elsewhere, no read-out of camera, microphone or place.',
      'Works with no network after the first visit. That takes about 2.4 MB once for each device, and at most 3.',
    ],
  },

  kept: {
    title: 'What is kept, and where',
    lead: 'Everything is under the address of the host, in the browser of the person who made it. Nobody else can see it from afar, and nobody can bring it back once that browser has lost it.',
    columns: { place: 'Place in the browser', what: 'What lies there' },
    rows: [
      {
        place: 'Local storage',
        names: ['doorstep:…'],
        what: 'Maps, lessons done, answers, notes, role-plays of your own, settings, and texts that could not be read. First names of learners where they were typed in. A map may hold what customers said, if somebody wrote it down.',
      },
      {
        place: 'IndexedDB',
        names: ['doorstep'],
        what: 'Dated copies of maps, the last edit of each, and which file somebody chose for a copy of everything.',
      },
      {
        place: 'Session storage',
        names: ['doorstep:…'],
        what: 'Steps that can be undone in this tab, where it came from, and whether a new version was put off. Gone when the tab is closed.',
      },
      {
        place: 'Cache storage',
        names: ['doorstep:…', 'doorstep-open-pages'],
        what: 'The files of the site, for where there is no signal. Nothing that anybody made.',
      },
      { place: 'Cookies', names: [], what: 'None.' },
    ],
    travels:
      'Work leaves a browser only when somebody saves a file, prints a page or copies a text. A file that was once chosen for a copy of everything is written again after each save. Where files go then is up to people.',
    forgets:
      'A browser may forget what a site keeps: when site data are cleared, and in some browsers after seven days without a visit. Settings gives everything out as one file.',
    shared:
      'Whatever else runs under the same host name can read it, and two copies of Doorstep there share it. Give Doorstep a host name of its own where that matters.',
  },

  host: {
    title: 'Putting it up',
    steps: [
      'Unpack the archive and copy the folder to any place of any host of files, under any name. Nothing has to be set in it.',
      'Serve it over https. Without it there is no work offline, and two tabs cannot tell each other that a map is open.',
      'Let the host send the headers that come with it: security policy, referrer, permissions, opener, file types and cache times. Each page carries the policy in itself too, so that it holds where a host sends none.',
    ],
    files:
      'The folder has them ready: “_headers” for Netlify and Cloudflare Pages, and in “hosting”, beside this page, “nginx.conf” and “apache.conf”. Where the site is not at the top of the host, put its folder in place of the address they were made for.',
    check:
      'To check: open any page with the browser’s tools for developers and watch its network list. All requests go to your own host.',
  },

  update: {
    title: 'Updating',
    points: [
      'Put the files of the new version in place of the old ones. What people made is not touched.',
      'Each device fetches the new version beside the old one, compares every file with what was built, and offers it in one line. Open pages go on with the version they began with.',
      'Half a copy does no harm: a version that cannot be fetched whole leaves the old one in charge.',
      'Which version a device has stands at the end of Settings.',
    ],
  },

  remove: {
    title: 'Taking it away',
    points: [
      `First let people save what is theirs: Settings, “${settingsWords.kept.downloadAll}”.`,
      'Delete the folder on the host.',
      'A device that has been there keeps its copy and what was made on it until the site data for the address are cleared in its browser, by hand or by your device management.',
    ],
  },

  made: { title: 'What it is made of', link: 'Every package with its version and license' },
} as const
