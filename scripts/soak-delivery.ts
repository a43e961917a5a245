// Kills the gate, its delivery process or both at random moments of a run to a sink, run after run until stopped or something is wrong.
// node scripts/soak-delivery.ts [RUNS]
import { killRun, type Victim } from "../test/support/delivery/kill-run.ts";

const victims: readonly Victim[] = ["gate", "gate", "gate", "both", "delivery"];
const runs = Number(process.argv[2] ?? Number.POSITIVE_INFINITY);
let kills = 0;
for (let run = 0; run < runs; run++) {
	const victim = victims[run % victims.length]!;
	const seed = Math.random();
	const { lost, twice, inDoubt, counts, at } = await killRun({ messages: 500, victim, seed, most: victim === "delivery" ? 5 : 1_000 });
	kills += at.length;
	console.log(
		`${victim.padEnd(8)} ${at.length} kills, lost ${lost.length}, twice ${twice.length}, in doubt ${inDoubt}; ${kills} kills in all`,
	);
	const wrong = lost.length > 0 || twice.length > inDoubt || counts.delivered !== 500 || (victim === "gate" && inDoubt > 0);
	if (!wrong) continue;
	console.error("wrong:", { victim, seed, lost, twice, counts });
	process.exitCode = 1;
	break;
}
