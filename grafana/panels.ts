/** The panels of the dashboard, row by row. */
import { PanelBuilder as BarGauge } from '@grafana/grafana-foundation-sdk/bargauge'
import {
  BarGaugeDisplayMode,
  BigValueColorMode,
  BigValueGraphMode,
  FrameGeometrySourceBuilder,
  FrameGeometrySourceMode,
  GraphDrawStyle,
  LegendDisplayMode,
  LegendPlacement,
  LineInterpolation,
  MapLayerOptionsBuilder,
  ReduceDataOptionsBuilder,
  StackingConfigBuilder,
  StackingMode,
  VisibilityMode,
  VizLegendOptionsBuilder,
  VizOrientation,
} from '@grafana/grafana-foundation-sdk/common'
import {
  type DataTransformerConfig,
  type DynamicConfigValue,
  type Threshold,
  ThresholdsConfigBuilder,
  ThresholdsMode,
} from '@grafana/grafana-foundation-sdk/dashboard'
import { PanelBuilder as Geomap, MapViewConfigBuilder } from '@grafana/grafana-foundation-sdk/geomap'
import { DataqueryBuilder, PromQueryFormat } from '@grafana/grafana-foundation-sdk/prometheus'
import { PanelBuilder as Stat } from '@grafana/grafana-foundation-sdk/stat'
import { PanelBuilder as Table } from '@grafana/grafana-foundation-sdk/table'
import { PanelBuilder as TimeSeries } from '@grafana/grafana-foundation-sdk/timeseries'
import { queries } from './queries.ts'

const datasource = { type: 'prometheus', uid: '${datasource}' }

/** Colours by value: the first of everything below the second, and so on. */
function thresholds(...steps: readonly [color: string, from?: number][]): ThresholdsConfigBuilder {
  const list = steps.map(([color, from]): Threshold => ({ color, value: from ?? null }))
  return new ThresholdsConfigBuilder().mode(ThresholdsMode.Absolute).steps(list)
}

/** The SLO of 90 % that lumen.slo.yml has. */
const bySuccess = thresholds(['red'], ['orange', 0.8], ['green', 0.9])

const now = (expr: string, legend = '') => new DataqueryBuilder().expr(expr).instant().legendFormat(legend)
const table = (expr: string) => new DataqueryBuilder().expr(expr).instant().format(PromQueryFormat.Table)
const over = (expr: string, interval: string, legend: string) =>
  new DataqueryBuilder().expr(expr).range().interval(interval).legendFormat(legend)

const last = () => new ReduceDataOptionsBuilder().calcs(['lastNotNull']).values(false)
const property = (id: string, value: unknown): DynamicConfigValue => ({ id, value })
const legend = () =>
  new VizLegendOptionsBuilder()
    .showLegend(true)
    .displayMode(LegendDisplayMode.List)
    .placement(LegendPlacement.Bottom)
    .calcs([])

const stat = (title: string, description: string, width: number) =>
  new Stat()
    .title(title)
    .description(description)
    .datasource(datasource)
    .height(4)
    .span(width)
    .reduceOptions(last())
    .graphMode(BigValueGraphMode.None)
    .colorMode(BigValueColorMode.Background)

const grid = (title: string, description: string, width: number, height: number) =>
  new Table().title(title).description(description).datasource(datasource).span(width).height(height)

const bars = (title: string, description: string) =>
  new BarGauge()
    .title(title)
    .description(description)
    .datasource(datasource)
    .height(7)
    .span(6)
    .reduceOptions(last())
    .orientation(VizOrientation.Horizontal)
    .displayMode(BarGaugeDisplayMode.Basic)
    .min(0)
    .noValue('none')

const lines = (title: string, description: string, width: number) =>
  new TimeSeries().title(title).description(description).datasource(datasource).height(8).span(width).legend(legend())

/** Columns by name, in this order, the others hidden. */
function columns(names: Readonly<Record<string, string>>, hidden: readonly string[]): DataTransformerConfig {
  return {
    id: 'organize',
    options: {
      indexByName: Object.fromEntries(Object.keys(names).map((name, index) => [name, index])),
      renameByName: names,
      excludeByName: Object.fromEntries(hidden.map((name) => [name, true])),
    },
  }
}

const time = [property('unit', 'dateTimeAsIso')]

export const overview = [
  stat(
    'SLI, 30 days',
    'Share of good dates among the last 30 closed ones. A date is good when any region succeeded.',
    6,
  )
    .withTarget(now(queries.sli, '{{pipeline}}'))
    .unit('percentunit')
    .decimals(1)
    .thresholds(bySuccess),
  stat('Bad days in 30', 'Closed dates without a success. The budget of an SLO of 90 % is 3.', 6)
    .withTarget(now(queries.badDays, '{{pipeline}}'))
    .thresholds(thresholds(['green'], ['orange', 2], ['red', 3])),
  stat('Failures in a row', 'Failures of each region since its last success. At two an alert fires.', 12)
    .withTarget(now(queries.streaks, '{{pipeline}} {{region}}'))
    .thresholds(thresholds(['green'], ['orange', 1], ['red', 2])),
]

export const regions = [
  stat('Success by region, 7 days', 'Share of the attempts that succeeded.', 12)
    .height(9)
    .withTarget(now(queries.success, '{{pipeline}} {{region}}'))
    .unit('percentunit')
    .decimals(0)
    .thresholds(bySuccess),
  new Geomap()
    .title('Success by region, 7 days')
    .description('Where a region is stands in lumen.places.yml; one that is not there is not on the map.')
    .datasource(datasource)
    .height(9)
    .span(12)
    .withTarget(table(queries.map))
    .transformations([
      {
        id: 'convertFieldType',
        options: {
          conversions: ['latitude', 'longitude'].map((targetField) => ({ targetField, destinationType: 'number' })),
          fields: {},
        },
      },
    ])
    .unit('percentunit')
    .decimals(0)
    .thresholds(bySuccess)
    .view(new MapViewConfigBuilder().id('fit').allLayers(true).padding(20))
    .layers([
      new MapLayerOptionsBuilder()
        .type('markers')
        .name('Regions')
        .tooltip(true)
        .location(
          new FrameGeometrySourceBuilder()
            .mode(FrameGeometrySourceMode.Coords)
            .latitude('latitude')
            .longitude('longitude'),
        )
        .config({
          showLegend: false,
          style: {
            color: { field: 'Value', fixed: 'dark-green' },
            opacity: 0.8,
            size: { fixed: 12, min: 8, max: 16 },
            symbol: { mode: 'fixed', fixed: 'img/icons/marker/circle.svg' },
            text: { mode: 'field', field: 'region', fixed: '' },
            textConfig: { fontSize: 11, offsetX: 0, offsetY: 16, textAlign: 'center', textBaseline: 'middle' },
          },
        }),
    ]),
]

export const days = [
  grid(
    'Region by date',
    'Green: every attempt succeeded. Amber: it succeeded in the end. Red: it did not. Empty: nothing was reported.',
    24,
    7,
  )
    .withTarget(table(queries.strip))
    .withTransformation({
      id: 'groupingToMatrix',
      options: { columnField: 'day', rowField: 'region', valueField: 'Value' },
    })
    .unit('percentunit')
    .decimals(0)
    .thresholds(thresholds(['red'], ['orange', 0.001], ['green', 1]))
    .overrideByRegexp('^\\d{8}$', [
      property('custom.cellOptions', { type: 'color-background', mode: 'basic' }),
      property('custom.width', 74),
      property('custom.align', 'center'),
    ]),
  grid('Winner by date', 'The attempt that counts for the date: its earliest success.', 10, 10)
    .withTarget(table(queries.winners))
    .withTransformation(
      columns({ day: 'Date', pipeline: 'Pipeline', region: 'Region', run_id: 'Run', Value: 'Completed' }, [
        'Time',
        '__name__',
        'attempt',
        'result',
        'runner',
        'version',
        'error_class',
      ]),
    )
    .withTransformation({ id: 'sortBy', options: { sort: [{ field: 'Date', desc: true }] } })
    .overrideByName('Completed', time),
  lines('Failures by class', 'Failed attempts in the 24 hours before each bar, whoever won the date.', 14)
    .height(10)
    .withTarget(over(queries.failures, '1d', '{{error_class}}'))
    .drawStyle(GraphDrawStyle.Bars)
    .fillOpacity(80)
    .lineWidth(0)
    .stacking(new StackingConfigBuilder().mode(StackingMode.Normal).group('A'))
    .decimals(0)
    .min(0),
]

export const attempts = [
  grid('Last attempts', 'The last 50 of 8 days. The run opens where lumen.settings.yml knows the repository.', 24, 9)
    .withTarget(table(queries.attempts))
    .withTransformation(
      columns(
        {
          Value: 'Completed',
          pipeline: 'Pipeline',
          region: 'Region',
          run_id: 'Run',
          attempt: 'Attempt',
          result: 'Result',
          error_class: 'Class',
          day: 'Date',
          link: 'link',
        },
        ['Time', '__name__', 'path', 'url', 'runner', 'version'],
      ),
    )
    .overrideByName('Completed', time)
    .overrideByName('link', [property('custom.hidden', true)])
    .overrideByName('Run', [
      property('links', [{ title: 'Open the run', url: '${__data.fields.link}', targetBlank: true }]),
    ])
    .overrideByName('Result', [
      property('custom.cellOptions', { type: 'color-text' }),
      property('mappings', [
        {
          type: 'value',
          options: { success: { color: 'green', index: 0 }, failure: { color: 'red', index: 1 } },
        },
      ]),
    ]),
]

export const trends = [
  lines('Failures in a row', 'Failures of each region since its last success.', 8)
    .withTarget(over(queries.streaks, '1h', '{{pipeline}} {{region}}'))
    .lineInterpolation(LineInterpolation.StepAfter)
    .showPoints(VisibilityMode.Never)
    .decimals(0)
    .min(0)
    .thresholds(thresholds(['transparent'], ['red', 2])),
  lines('Duration', 'The median of each region in the 24 hours before.', 8)
    .withTarget(over(queries.durations, '1h', '{{pipeline}} {{region}}'))
    .showPoints(VisibilityMode.Never)
    .unit('s')
    .min(0),
  lines('SLI of 30 days', 'Share of good dates among the 30 closed ones before.', 8)
    .withTarget(over(queries.sli, '1h', '{{pipeline}}'))
    .showPoints(VisibilityMode.Never)
    .unit('percentunit')
    .max(1),
  bars('Failed stages, 7 days', 'Attempts in which a stage failed.')
    .withTarget(now(queries.stages, '{{stage}} ({{error_class}})'))
    .span(12),
  bars('Retries inside the job, 7 days', 'Tries that `run/` spent, by what came of them.').withTarget(
    now(queries.retries, '{{result}}'),
  ),
  bars(
    'Reruns, 7 days',
    'Attempts after the first failure of a workflow run: those that succeeded have paid off.',
  ).withTarget(now(queries.reruns, '{{result}}')),
]
