import { css } from 'lit';

export const searchStyles = css`
  .search {
    display: flex;
    flex-wrap: wrap;
    gap: 12px;
    align-items: end;
    margin-block: 12px;
  }
  .search .field:first-child {
    flex: 1 1 260px;
  }
  .found li {
    display: grid;
    grid-template-columns: minmax(0, 5fr) 92px minmax(0, 6fr) minmax(0, 5fr) minmax(0, 4fr) 150px;
    gap: 2px 14px;
    align-items: center;
    min-block-size: 44px;
    padding-block: 6px;
    border-block-start: 1px solid var(--_line);
  }
  .found .name {
    font-size: 1.1em;
    font-weight: 600;
    overflow-wrap: anywhere;
  }
  .found .cancelled .name {
    text-decoration: line-through;
  }
  @media (max-width: 1099px) {
    .found li {
      grid-template-columns: minmax(0, 5fr) 92px minmax(0, 6fr);
    }
  }
`;
