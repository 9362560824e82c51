import type { Shape } from './form.ts'

/** The map's schema as plain data, made from `schema.ts` by `npm run shape`; a test keeps the two the same. */
export const JOURNEY_SHAPE: Shape = {
  type: 'object',
  properties: {
    format: {
      type: 'string',
      const: 'doorstep-journey',
    },
    version: {
      type: 'number',
      const: 1,
    },
    id: {
      type: 'string',
      pattern: '^[\\w.~-]{1,100}$',
    },
    title: {
      type: 'string',
      maxLength: 4000,
    },
    language: {
      default: 'en',
      type: 'string',
      maxLength: 4000,
    },
    trade: {
      default: '',
      type: 'string',
      maxLength: 4000,
    },
    createdAt: {
      type: 'string',
      pattern:
        '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d))|(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?)$',
    },
    updatedAt: {
      type: 'string',
      pattern:
        '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))T(?:(?:[01]\\d|2[0-3]):[0-5]\\d:[0-5]\\d(?:\\.\\d+)?(?:Z|([+-](?:[01]\\d|2[0-3]):[0-5]\\d))|(?:[01]\\d|2[0-3]):[0-5]\\d(?::[0-5]\\d(?:\\.\\d+)?)?)$',
    },
    scope: {
      default: {},
      type: 'object',
      properties: {
        startsWhen: {
          default: '',
          type: 'string',
          maxLength: 4000,
        },
        endsWhen: {
          default: '',
          type: 'string',
          maxLength: 4000,
        },
      },
      additionalProperties: {},
    },
    owners: {
      default: [],
      maxItems: 40,
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          name: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
        },
        additionalProperties: {},
      },
    },
    personas: {
      default: [],
      maxItems: 12,
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          name: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          who: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          situation: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          job: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          worries: {
            default: [],
            type: 'array',
            items: {
              type: 'string',
              maxLength: 4000,
            },
          },
          wants: {
            default: [],
            type: 'array',
            items: {
              type: 'string',
              maxLength: 4000,
            },
          },
          contact: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
        },
        additionalProperties: {},
      },
    },
    stages: {
      maxItems: 60,
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {
            type: 'string',
            minLength: 1,
            maxLength: 4000,
          },
          title: {
            type: 'string',
            maxLength: 4000,
          },
          goal: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          touchpoints: {
            type: 'array',
            items: {
              type: 'object',
              properties: {
                id: {
                  type: 'string',
                  minLength: 1,
                  maxLength: 4000,
                },
                title: {
                  type: 'string',
                  maxLength: 4000,
                },
                kind: {
                  default: 'direct',
                  type: 'string',
                  enum: ['direct', 'waiting', 'indirect'],
                },
                channel: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      enum: [
                        'none',
                        'phone',
                        'text',
                        'email',
                        'chat',
                        'web',
                        'search',
                        'review-site',
                        'social',
                        'mail',
                        'print',
                        'vehicle',
                        'in-person',
                        'word-of-mouth',
                        'other',
                      ],
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                lasts: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      pattern: '^P(?!$)(?:(\\d{1,9})W)?(?:(\\d{1,9})D)?(?:T(?!$)(?:(\\d{1,9})H)?(?:(\\d{1,9})M)?)?$',
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                does: {
                  default: '',
                  type: 'string',
                  maxLength: 4000,
                },
                thinks: {
                  default: '',
                  type: 'string',
                  maxLength: 4000,
                },
                backstage: {
                  default: '',
                  type: 'string',
                  maxLength: 4000,
                },
                owner: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      maxLength: 4000,
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                support: {
                  default: [],
                  type: 'array',
                  items: {
                    type: 'string',
                    maxLength: 4000,
                  },
                },
                keyMoment: {
                  default: false,
                  type: 'boolean',
                },
                driver: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      enum: ['emotion', 'ease', 'effectiveness'],
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                kano: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      enum: ['basic', 'performance', 'delighter'],
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                evidence: {
                  default: 'guess',
                  type: 'string',
                  enum: ['guess', 'heard-once', 'heard-often', 'measured', 'example'],
                },
                friction: {
                  default: '',
                  type: 'string',
                  maxLength: 4000,
                },
                feelings: {
                  default: {},
                  type: 'object',
                  propertyNames: {
                    type: 'string',
                  },
                  additionalProperties: {
                    type: 'object',
                    properties: {
                      expected: {
                        default: null,
                        anyOf: [
                          {
                            type: 'number',
                            enum: [-2, -1, 0, 1, 2],
                          },
                          {
                            type: 'null',
                          },
                        ],
                      },
                      expectedWhy: {
                        default: '',
                        type: 'string',
                        maxLength: 4000,
                      },
                      perceived: {
                        default: null,
                        anyOf: [
                          {
                            type: 'number',
                            enum: [-2, -1, 0, 1, 2],
                          },
                          {
                            type: 'null',
                          },
                        ],
                      },
                      perceivedWhy: {
                        default: '',
                        type: 'string',
                        maxLength: 4000,
                      },
                    },
                    additionalProperties: {},
                  },
                },
                future: {
                  default: {},
                  type: 'object',
                  properties: {
                    change: {
                      default: null,
                      anyOf: [
                        {
                          type: 'string',
                          enum: ['keep', 'fix', 'add', 'drop'],
                        },
                        {
                          type: 'null',
                        },
                      ],
                    },
                    perceived: {
                      default: {},
                      type: 'object',
                      propertyNames: {
                        type: 'string',
                      },
                      additionalProperties: {
                        anyOf: [
                          {
                            type: 'number',
                            enum: [-2, -1, 0, 1, 2],
                          },
                          {
                            type: 'null',
                          },
                        ],
                      },
                    },
                    note: {
                      default: '',
                      type: 'string',
                      maxLength: 4000,
                    },
                  },
                  additionalProperties: {},
                },
              },
              required: ['id', 'title'],
              additionalProperties: {},
            },
          },
        },
        required: ['id', 'title', 'touchpoints'],
        additionalProperties: {},
      },
    },
    actions: {
      default: [],
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          touchpoint: {
            default: null,
            anyOf: [
              {
                type: 'string',
                maxLength: 4000,
              },
              {
                type: 'null',
              },
            ],
          },
          text: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          owner: {
            default: null,
            anyOf: [
              {
                type: 'string',
                maxLength: 4000,
              },
              {
                type: 'null',
              },
            ],
          },
          effort: {
            default: null,
            anyOf: [
              {
                type: 'string',
                enum: ['S', 'M', 'L'],
              },
              {
                type: 'null',
              },
            ],
          },
          due: {
            default: null,
            anyOf: [
              {
                type: 'string',
                format: 'date',
                pattern:
                  '^(?:(?:\\d\\d[2468][048]|\\d\\d[13579][26]|\\d\\d0[48]|[02468][048]00|[13579][26]00)-02-29|\\d{4}-(?:(?:0[13578]|1[02])-(?:0[1-9]|[12]\\d|3[01])|(?:0[469]|11)-(?:0[1-9]|[12]\\d|30)|(?:02)-(?:0[1-9]|1\\d|2[0-8])))$',
              },
              {
                type: 'null',
              },
            ],
          },
          status: {
            default: 'idea',
            type: 'string',
            enum: ['idea', 'planned', 'doing', 'done', 'dropped'],
          },
          measure: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          pillar: {
            default: null,
            anyOf: [
              {
                type: 'string',
                enum: ['people', 'process', 'technology'],
              },
              {
                type: 'null',
              },
            ],
          },
        },
        additionalProperties: {},
      },
    },
    voices: {
      default: [],
      maxItems: 5000,
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          touchpoint: {
            default: null,
            anyOf: [
              {
                type: 'string',
                maxLength: 4000,
              },
              {
                type: 'null',
              },
            ],
          },
          persona: {
            default: null,
            anyOf: [
              {
                type: 'string',
                maxLength: 4000,
              },
              {
                type: 'null',
              },
            ],
          },
          date: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          source: {
            default: null,
            anyOf: [
              {
                type: 'string',
                enum: ['call', 'survey', 'review', 'observation', 'complaint'],
              },
              {
                type: 'null',
              },
            ],
          },
          quote: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          recommend: {
            default: null,
            anyOf: [
              {
                type: 'integer',
                minimum: 0,
                maximum: 10,
              },
              {
                type: 'null',
              },
            ],
          },
          expected: {
            default: null,
            anyOf: [
              {
                type: 'number',
                enum: [-2, -1, 0, 1, 2],
              },
              {
                type: 'null',
              },
            ],
          },
          perceived: {
            default: null,
            anyOf: [
              {
                type: 'number',
                enum: [-2, -1, 0, 1, 2],
              },
              {
                type: 'null',
              },
            ],
          },
        },
        additionalProperties: {},
      },
    },
    ballots: {
      default: [],
      maxItems: 1000,
      type: 'array',
      items: {
        type: 'object',
        properties: {
          id: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          by: {
            default: 'other',
            type: 'string',
            enum: ['owner', 'office', 'technician', 'customer', 'other'],
          },
          persona: {
            default: null,
            anyOf: [
              {
                type: 'string',
                maxLength: 4000,
              },
              {
                type: 'null',
              },
            ],
          },
          at: {
            default: '',
            type: 'string',
            maxLength: 4000,
          },
          ratings: {
            default: [],
            type: 'array',
            items: {
              type: 'object',
              properties: {
                touchpoint: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      maxLength: 4000,
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                expected: {
                  default: null,
                  anyOf: [
                    {
                      type: 'number',
                      enum: [-2, -1, 0, 1, 2],
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
                perceived: {
                  default: null,
                  anyOf: [
                    {
                      type: 'number',
                      enum: [-2, -1, 0, 1, 2],
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
              },
              additionalProperties: {},
            },
          },
        },
        additionalProperties: {},
      },
    },
    template: {
      type: 'object',
      properties: {
        summary: {
          default: '',
          type: 'string',
          maxLength: 4000,
        },
        bestFor: {
          default: '',
          type: 'string',
          maxLength: 4000,
        },
        insight: {
          default: '',
          type: 'string',
          maxLength: 4000,
        },
        questions: {
          default: [],
          type: 'array',
          items: {
            type: 'string',
            maxLength: 4000,
          },
        },
        variant: {
          default: null,
          anyOf: [
            {
              type: 'object',
              properties: {
                group: {
                  default: '',
                  type: 'string',
                  maxLength: 4000,
                },
                role: {
                  default: '',
                  type: 'string',
                  maxLength: 4000,
                },
                compareWith: {
                  default: null,
                  anyOf: [
                    {
                      type: 'string',
                      maxLength: 4000,
                    },
                    {
                      type: 'null',
                    },
                  ],
                },
              },
              additionalProperties: {},
            },
            {
              type: 'null',
            },
          ],
        },
      },
      additionalProperties: {},
    },
  },
  required: ['format', 'version', 'id', 'title', 'createdAt', 'updatedAt', 'stages'],
  additionalProperties: {},
}
