/// <reference types="vitest/config" />
import { getViteConfig } from 'astro/config'

export default getViteConfig({
  test: {
    include: ['tests/{unit,architecture,content}/**/*.test.ts'],
    environment: 'node',
    testTimeout: 30_000,
  },
})
