import { useText } from '../../../platform/web/text.ts'
import type { MapPoint, Region } from '../moments.rules.ts'
import { momentText } from '../library/skill.text.ts'
import css from './skills.module.css'
import { skillsText } from './skills.text.ts'

const tones = { feelings: 'kin', people: 'info', places: 'attention', times: 'brand' } as const

/** The colour of a region of the map; its name always stands beside it. */
export const toneOf = (region: Region): (typeof tones)[Region] => tones[region]

const WIDTH = 320
const HEIGHT = 320
const MIDDLE = { x: WIDTH / 2, y: HEIGHT / 2 }

interface Placed { readonly point: MapPoint, readonly x: number, readonly y: number, readonly r: number }

const apart = (a: { x: number, y: number, r: number }, b: Placed): boolean => Math.hypot(a.x - b.x, a.y - b.y) >= a.r + b.r + 4

/** The biggest in the middle, each next one as near to it as there is room, going round like a shell. */
function place(points: readonly MapPoint[]): readonly Placed[] {
  const most = Math.max(...points.map(({ times }) => times))
  return points.reduce<readonly Placed[]>((placed, point) => {
    const r = 24 + 26 * Math.sqrt(point.times / most)
    for (let turn = 0; turn < 900; turn += 1) {
      const far = turn * 0.19
      const spot = { x: MIDDLE.x + far * 1.06 * Math.cos(turn * 0.35), y: MIDDLE.y + far * 0.9 * Math.sin(turn * 0.35), r }
      const inside = spot.x - r > 4 && spot.x + r < WIDTH - 4 && spot.y - r > 4 && spot.y + r < HEIGHT - 4
      if (inside && placed.every(other => apart(spot, other))) return [...placed, { point, ...spot }]
    }
    return placed
  }, [])
}

/** Words that fit into a circle: at most three short lines. */
function linesOf(words: string, r: number): readonly string[] {
  const room = Math.floor(r / (r > 38 ? 3.3 : 2.9))
  const lines: string[] = []
  for (const word of words.split(' ')) {
    const last = lines.at(-1)
    if (last !== undefined && `${last} ${word}`.length <= room) lines[lines.length - 1] = `${last} ${word}`
    else lines.push(word)
  }
  return lines.length > 3 ? [...lines.slice(0, 2), `${lines[2] ?? ''} …`] : lines
}

/** Triggers as circles on water: the bigger, the more often; the colour says where they belong. */
export function TriggerPicture({ points }: { readonly points: readonly MapPoint[] }) {
  const t = useText(skillsText)
  const moment = useText(momentText)
  return (
    <svg className={css.map} viewBox={`0 0 ${WIDTH} ${HEIGHT}`} role="img" aria-label={t('mapPicture')}>
      <rect className={css.water} width={WIDTH} height={HEIGHT} rx="20" />
      {[52, 88, 124, 160].map(r => <ellipse key={r} className={css.ripple} cx={MIDDLE.x} cy={MIDDLE.y} rx={r * 1.06} ry={r * 0.9} />)}
      {place(points).map(({ point, x, y, r }) => {
        const lines = linesOf(moment(point.moment), r)
        return (
          <g key={point.moment} data-tone={toneOf(point.region)}>
            <circle className={css.bubble} cx={x} cy={y} r={r} />
            {lines.map((line, at) => (
              <text key={line} className={css.bubbleWords} x={x} y={y + 4 + (at - (lines.length - 1) / 2) * 12.5} style={{ fontSize: r > 38 ? 11.5 : 9.5 }}>{line}</text>
            ))}
          </g>
        )
      })}
    </svg>
  )
}
