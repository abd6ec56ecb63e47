import { Section } from '../../../platform/web/kit/section.tsx'
import { useText } from '../../../platform/web/text.ts'
import type { Standing } from '../director.words.ts'
import css from './director.module.css'
import { directorText } from './director.text.ts'
import { Wide } from './wide.tsx'

/** A track in the reader's words; a clinic's own track by its own name. */
export const useTrackName = () => {
  const t = useText(directorText)
  return (track: string): string => track === 'evening' ? t('evening') : track === 'day' ? t('dayTrack') : track === 'weekend' ? t('weekend') : track
}

/** Census and seats of each track. */
export function Tracks({ tracks }: Pick<Standing, 'tracks'>) {
  const t = useText(directorText)
  const nameOf = useTrackName()
  const several = new Set(tracks.map(({ programId }) => programId)).size > 1
  return (
    <Section title={t('tracks')}>
      <Wide label={t('tracks')}>
        <table className={css.table}>
          <thead><tr><th scope="col">{t('track')}</th><th scope="col">{t('people')}</th><th scope="col">{t('started')}</th><th scope="col">{t('ended')}</th><th scope="col">{t('seatsTaken')}</th></tr></thead>
          <tbody>
            {tracks.map(({ programId, program, track, inCare, starts, exits, seats, taken, full }) => (
              <tr key={`${programId} ${track}`}>
                <th scope="row">{nameOf(track)}{several && <span className={css.small}>{program}</span>}</th>
                <td>{inCare}</td><td>{starts}</td><td>{exits}</td>
                <td>{taken} / {seats}<span className={css.small}>{full === 0 ? t('noneFull') : t('full', { count: full })}</span></td>
              </tr>
            ))}
          </tbody>
        </table>
      </Wide>
    </Section>
  )
}
