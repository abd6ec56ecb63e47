import css from './horizon.module.css'

/** Our own picture: water, an even horizon, and a small boat upright on its keel. */
export function Horizon() {
  return (
    <svg
      className={css.picture} viewBox="0 0 800 900" preserveAspectRatio="xMidYMid slice" aria-hidden focusable="false"
    >
      <defs>
        <linearGradient id="horizon-sky" x1="0" y1="0" x2="0" y2="1">
          <stop className={css.skyHigh} offset="0" /><stop className={css.skyLow} offset="1" />
        </linearGradient>
      </defs>
      <rect width="800" height="562" fill="url(#horizon-sky)" />
      <path className={css.sun} d="M452 560a92 92 0 0 1 184 0z" />
      <circle className={css.moon} cx="566" cy="360" r="36" />
      <path className={css.hillsFar} d="M0 560v-30c80-22 150-22 230-8s120 10 200-4 130-8 190 6 120 8 180-10v46z" />
      <path className={css.hills} d="M0 560v-12c90-14 150-10 220-2s150 8 220 4 150-16 220-8 90 8 140 4v14z" />
      <rect className={css.water} y="560" width="800" height="340" />
      <path className={css.waterDeep} d="M0 668c90-10 150 10 240 8s150-16 260-8 180 14 300 0v232H0z" />
      <path className={css.waterDeepest} d="M0 786c110 12 170-10 280-8s150 18 270 12 170-14 250-8v118H0z" />
      <path className={css.line} d="M0 560h800" />
      <path className={css.gleam} d="M478 584h136M500 606h88M462 630h60M552 634h46M516 656h56" />
      <g className={css.boat}>
        <path className={css.keel} d="M262 580h36l-7 66h-22z" />
        <rect className={css.keel} x="248" y="642" width="64" height="13" rx="6.5" />
        <path className={css.mast} d="M280 548V396" />
        <path className={css.sail} d="M288 404c42 32 66 84 70 132h-70z" />
        <path className={css.sailLee} d="M272 424c-26 34-42 72-46 112h46z" />
        <path className={css.hull} d="M178 547c62 6 142 6 206-1-10 24-34 38-68 38h-66c-38 0-62-13-72-37z" />
      </g>
    </svg>
  )
}
