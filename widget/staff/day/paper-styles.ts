import { css } from 'lit';

/** Black on white, with room to write. */
export const paperStyles = css`
  .paper {
    display: none;
  }
  @media print {
    .day {
      display: none;
    }
    .paper {
      display: block;
      color: #000;
      background: #fff;
      font-size: 10pt;
    }
    .paper-title {
      font-size: 14pt;
    }
    .paper table {
      inline-size: 100%;
      margin-block-start: 4mm;
      border-collapse: collapse;
    }
    .paper th {
      text-align: start;
      font-size: 9pt;
    }
    .paper td,
    .paper th {
      padding: 1.2mm 2mm;
      border-block-end: 0.3mm solid #000;
      vertical-align: top;
    }
    .paper tr {
      break-inside: avoid;
    }
    .paper .at {
      white-space: nowrap;
    }
    .paper .clock {
      font-size: 12pt;
      font-weight: 600;
    }
    .paper .box {
      text-align: center;
      font-size: 12pt;
    }
    .paper th.box {
      font-size: 9pt;
    }
  }
`;
