import { alerts } from './alerts.ts'
import { counts } from './counts.ts'
import { days } from './days.ts'
import { regions } from './regions.ts'
import { revisions } from './revisions.ts'
import { scraping } from './scraping.ts'

export const situations = { days, regions, revisions, scraping, counts, alerts }
