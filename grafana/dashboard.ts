/** The dashboard as code. `npm run dashboard` writes it to lumen.json, the file that a user imports. */
import {
  type Dashboard,
  DashboardBuilder,
  DatasourceVariableBuilder,
  QueryVariableBuilder,
  RowBuilder,
  VariableRefresh,
  VariableSort,
} from '@grafana/grafana-foundation-sdk/dashboard'
import * as panels from './panels.ts'

const variable = (name: string, label: string, query: string) =>
  new QueryVariableBuilder(name)
    .label(label)
    .datasource({ type: 'prometheus', uid: '${datasource}' })
    .query({ qryType: 1, query, refId: `variable-${name}` })
    .refresh(VariableRefresh.OnTimeRangeChanged)
    .sort(VariableSort.AlphabeticalAsc)
    .multi(true)
    .includeAll(true)
    .current({ selected: true, text: ['All'], value: ['$__all'] })

export function dashboard(): Dashboard {
  const builder = new DashboardBuilder('lumen-action')
    .uid('lumen-action')
    .description(
      'Which regions succeed, why the others fail, and whether a date counts. Needs the rules of prometheus/.',
    )
    .tags(['lumen', 'ci'])
    .timezone('utc')
    .refresh('5m')
    .time({ from: 'now-30d', to: 'now' })
    .withVariable(new DatasourceVariableBuilder('datasource').label('Prometheus').type('prometheus'))
    .withVariable(variable('pipeline', 'Pipeline', 'label_values(lumen:last_completed_timestamp_seconds, pipeline)'))
    .withVariable(
      variable('region', 'Region', 'label_values(lumen:region_consecutive_failures{pipeline=~"$pipeline"}, region)'),
    )
  const rows = {
    Now: panels.overview,
    Regions: panels.regions,
    Dates: panels.days,
    Attempts: panels.attempts,
    Trends: panels.trends,
  }
  for (const [title, list] of Object.entries(rows)) {
    builder.withRow(new RowBuilder(title))
    for (const panel of list) builder.withPanel(panel)
  }
  return builder.build()
}
