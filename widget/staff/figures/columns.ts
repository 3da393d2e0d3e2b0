import { type TemplateResult, html, nothing, svg } from 'lit';

/** One column of a chart: what stands under it, on it, and of what it is piled up. */
export interface Column {
  label: string;
  /** Above the column: its height in words. */
  text: string;
  /** From the ground up; each has a pattern of its own, in the order of `LOOKS`. */
  piled: number[];
}

/** Looks that differ without colour: full, striped, an edge alone. */
export const LOOKS = ['full', 'striped', 'open'] as const;

const STEP = 64;
const HEIGHT = 120;

/** Columns beside one another. Its numbers stand in a table beside it, so it is a picture with a name. */
export function columns(name: string, all: Column[], id: string): TemplateResult {
  const highest = Math.max(1, ...all.map(({ piled }) => sum(piled)));
  const width = Math.max(1, all.length) * STEP;
  return html`<div class="chart" role="group" tabindex="0" aria-label=${name}>
    <svg role="img" aria-label=${name} viewBox="0 0 ${width} ${HEIGHT + 44}" width=${width} height=${HEIGHT + 44}>
      <defs>
        <pattern id="${id}-stripes" width="6" height="6" patternUnits="userSpaceOnUse" patternTransform="rotate(45)"><rect class="stripe-ground" width="6" height="6" /><rect class="stripe" width="3" height="6" /></pattern>
      </defs>
      <line class="ground" x1="0" x2=${width} y1=${HEIGHT + 22} y2=${HEIGHT + 22} />
      ${all.map((column, index) => drawn(column, index))}
    </svg>
  </div>`;

  function drawn({ label, text, piled }: Column, index: number) {
    const middle = index * STEP + STEP / 2;
    const top = HEIGHT + 22 - height(sum(piled));
    return svg`${piled.map((value, place) => block(piled, value, place, middle))}
      <text class="value" x=${middle} y=${top - 5}>${text}</text>
      <text class="label" x=${middle} y=${HEIGHT + 38}>${label}</text>`;
  }

  function block(piled: number[], value: number, place: number, middle: number) {
    if (!value) return nothing;
    const above = sum(piled.slice(0, place + 1));
    const look = LOOKS[place % LOOKS.length]!;
    return svg`<rect class=${look} fill=${look === 'striped' ? `url(#${id}-stripes)` : nothing} x=${middle - 18} width="36" y=${HEIGHT + 22 - height(above)} height=${height(value)} />`;
  }

  function height(value: number): number {
    return (value / highest) * HEIGHT;
  }
}

const sum = (values: number[]): number => values.reduce((total, value) => total + value, 0);
