import { CHANGES, CHANNELS, DRIVERS, EFFORTS, EVIDENCE, KANO, KINDS, LEVELS, PILLARS, STATUSES } from '../vocabulary.ts'
import type { Shape } from './form.ts'

/** The map's schema as plain data, made from `schema.ts` by `npm run shape`; a test keeps the two the same. */
export const JOURNEY_SHAPE: Shape = {
  required: ['format', 'version', 'id', 'title', 'createdAt', 'updatedAt', 'stages'],
  properties: {
    format: { const: 'doorstep-journey' },
    version: { const: 1 },
    id: { pattern: '^[\\w.~-]{1,100}$' },
    title: {},
    language: { default: 'en' },
    trade: { default: '' },
    createdAt: {
      pattern:
        '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d))|(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?)$',
    },
    updatedAt: {
      pattern:
        '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d))|(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?)$',
    },
    scope: { default: {}, properties: { startsWhen: { default: '' }, endsWhen: { default: '' } } },
    owners: { default: [], items: { properties: { id: { default: '' }, name: { default: '' } } } },
    personas: {
      default: [],
      items: {
        properties: {
          id: { default: '' },
          name: { default: '' },
          who: { default: '' },
          situation: { default: '' },
          job: { default: '' },
          worries: { default: [], items: {} },
          wants: { default: [], items: {} },
          contact: { default: '' },
        },
      },
    },
    stages: {
      items: {
        required: ['id', 'title', 'touchpoints'],
        properties: {
          id: { minLength: 1 },
          title: {},
          goal: { default: '' },
          touchpoints: {
            items: {
              required: ['id', 'title'],
              properties: {
                id: { minLength: 1 },
                title: {},
                kind: { default: 'direct', enum: KINDS },
                channel: { default: null, nullable: true, enum: CHANNELS },
                lasts: {
                  default: null,
                  nullable: true,
                  pattern: '^P(?!$)(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?!$)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?)?$',
                },
                does: { default: '' },
                thinks: { default: '' },
                backstage: { default: '' },
                owner: { default: null, nullable: true },
                support: { default: [], items: {} },
                keyMoment: { default: false, type: 'boolean' },
                driver: { default: null, nullable: true, enum: DRIVERS },
                kano: { default: null, nullable: true, enum: KANO },
                evidence: { default: 'guess', enum: EVIDENCE },
                friction: { default: '' },
                feelings: {
                  default: {},
                  entries: {
                    properties: {
                      expected: { default: null, nullable: true, enum: LEVELS },
                      expectedWhy: { default: '' },
                      perceived: { default: null, nullable: true, enum: LEVELS },
                      perceivedWhy: { default: '' },
                    },
                  },
                },
                future: {
                  default: {},
                  properties: {
                    change: { default: null, nullable: true, enum: CHANGES },
                    perceived: { default: {}, entries: { nullable: true, enum: LEVELS } },
                    note: { default: '' },
                  },
                },
              },
            },
          },
        },
      },
    },
    actions: {
      default: [],
      items: {
        properties: {
          id: { default: '' },
          touchpoint: { default: null, nullable: true },
          text: { default: '' },
          owner: { default: null, nullable: true },
          effort: { default: null, nullable: true, enum: EFFORTS },
          due: {
            default: null,
            nullable: true,
            pattern:
              '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
          },
          status: { default: 'idea', enum: STATUSES },
          measure: { default: '' },
          pillar: { default: null, nullable: true, enum: PILLARS },
        },
      },
    },
    voices: {
      default: [],
      items: {
        properties: {
          id: { default: '' },
          touchpoint: { default: null, nullable: true },
          persona: { default: null, nullable: true },
          date: { default: '' },
          source: { default: null, nullable: true, enum: ['call', 'survey', 'review', 'observation', 'complaint'] },
          quote: { default: '' },
          recommend: { default: null, nullable: true, minimum: 0, maximum: 10, type: 'integer' },
          expected: { default: null, nullable: true, enum: LEVELS },
          perceived: { default: null, nullable: true, enum: LEVELS },
        },
      },
    },
    ballots: {
      default: [],
      items: {
        properties: {
          id: { default: '' },
          by: { default: 'other', enum: ['owner', 'office', 'technician', 'customer', 'other'] },
          persona: { default: null, nullable: true },
          at: { default: '' },
          ratings: {
            default: [],
            items: {
              properties: {
                touchpoint: { default: null, nullable: true },
                expected: { default: null, nullable: true, enum: LEVELS },
                perceived: { default: null, nullable: true, enum: LEVELS },
              },
            },
          },
        },
      },
    },
    template: {
      properties: {
        summary: { default: '' },
        bestFor: { default: '' },
        insight: { default: '' },
        questions: { default: [], items: {} },
        variant: {
          default: null,
          nullable: true,
          properties: { group: { default: '' }, role: { default: '' }, compareWith: { default: null, nullable: true } },
        },
      },
    },
  },
}
