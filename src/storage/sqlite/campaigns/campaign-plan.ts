import type { StorePlan } from "../migrations.ts";
import { schema1 } from "./schema-1.ts";
import { schema2 } from "./schema-2.ts";

/** "TGca". */
export const campaignPlan: StorePlan = { applicationId: 0x54476361, steps: [schema1, schema2] };
