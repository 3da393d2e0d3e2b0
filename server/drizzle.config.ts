import { defineConfig } from 'drizzle-kit';

export default defineConfig({ dialect: 'turso', schema: './server/storage/schema/*.ts', out: './server/storage/migrations' });
