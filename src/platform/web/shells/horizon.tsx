import css from './horizon.module.css'

/** Our own picture: water, an even horizon, and a small boat upright on its keel. */
export function Horizon() {
  return (
    <svg className={css.picture} viewBox="0 0 800 900" preserveAspectRatio="xMidYMid slice" aria-hidden focusable="false">
      <rect className={css.sky} width="800" height="900" />
      <rect className={css.glow} y="330" width="800" height="230" />
      <path className={css.sun} d="M452 560a88 88 0 0 1 176 0z" />
      <path className={css.hillsFar} d="M0 560V520c70-26 130-34 210-18s110 20 190-2 120-22 190 4 140 16 210-12v68z" />
      <path className={css.hills} d="M0 560v-18c90-16 150-12 220 0s150 14 220 8 150-24 220-12 90 10 140 6v16z" />
      <rect className={css.water} y="560" width="800" height="340" />
      <path className={css.waterDeep} d="M0 668c90-10 150 10 240 8s150-16 260-8 180 14 300 0v232H0z" />
      <path className={css.waterDeepest} d="M0 786c110 12 170-10 280-8s150 18 270 12 170-14 250-8v118H0z" />
      <path className={css.gleam} d="M470 584h140M496 606h88M458 630h60M548 634h50M508 656h64" />
      <g className={css.boat}>
        <path className={css.keel} d="M236 588h88l-14 46c-2 8-6 10-12 10h-30c-7 0-10-3-12-9z" />
        <path className={css.mast} d="M280 560V404" />
        <path className={css.sail} d="M287 412c44 34 66 82 70 128h-70z" />
        <path className={css.sailLee} d="M273 430c-26 34-40 70-44 110h44z" />
        <path className={css.hull} d="M186 560h188c-8 20-30 30-56 30h-76c-26 0-48-10-56-30z" />
      </g>
      <path className={css.line} d="M0 560h800" />
    </svg>
  )
}
