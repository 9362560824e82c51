/** Every word of the workbook as an installed app. */
export const appWords = {
  description: 'Customer experience training and journey maps for home-service contractors',
  shortcuts: {
    practice: { name: 'Practice', description: 'Say it here before you say it on a doorstep' },
    map: { name: 'Map', description: 'My maps and templates' },
  },
} as const
