import type { Weights } from "../signals/weigh.ts";
import { featureBits } from "./text-features.ts";
import { TextModel } from "./text-model.ts";

/** Everything that training learns. The numbers a person may want to read stand in JSON, the text weights in bytes. */
export interface Model {
	/** Natural-log odds of unwanted mail before anything was looked at. */
	readonly prior: number;
	/** Slopes of the text curve, one for each piece: see text-curve.ts. */
	readonly textSlopes: readonly number[];
	readonly weights: Weights;
	/** Phishing against spam, for mail that is unwanted. */
	readonly phish: PhishModel;
	/** Score from which a message is called unwanted. */
	readonly threshold: number;
	readonly unwantedText: TextModel;
	readonly phishText: TextModel;
}

export interface PhishModel {
	readonly prior: number;
	readonly textSlope: number;
	/** Natural-log odds of phishing against spam, by code. */
	readonly leans: Weights;
}

/** The part of a model that stands in model/weights.json. */
export interface ModelNumbers extends Omit<Model, "unwantedText" | "phishText"> {
	readonly text: Readonly<Record<"unwanted" | "phish", { readonly bias: number; readonly scale: number }>>;
}

const textBytes = 1 << featureBits;

/** Puts the two files of a model together; throws a sentence that says what to do when they do not fit. */
export function readModel(numbers: ModelNumbers, bytes: Uint8Array): Model {
	if (bytes.length !== 2 * textBytes) {
		throw new Error(
			`the text model has ${bytes.length} bytes where ${2 * textBytes} are expected: restore model/ from the release, or run npm run train`,
		);
	}
	const weights = slotBySlot(bytes);
	const { text, ...rest } = numbers;
	return {
		...rest,
		unwantedText: new TextModel(text.unwanted.bias, text.unwanted.scale, weights, 2, 0),
		phishText: new TextModel(text.phish.bias, text.phish.scale, weights, 2, 1),
	};
}

/** The file holds one model behind the other. */
function slotBySlot(bytes: Uint8Array): Int8Array {
	const weights = new Int8Array(2 * textBytes);
	for (let slot = 0; slot < textBytes; slot++) {
		weights[2 * slot] = bytes[slot] as number;
		weights[2 * slot + 1] = bytes[textBytes + slot] as number;
	}
	return weights;
}

/** The two files of a model, as readModel takes them. */
export function writeModel(model: Model): { numbers: ModelNumbers; bytes: Uint8Array } {
	const { unwantedText, phishText, ...rest } = model;
	const bytes = new Uint8Array(2 * textBytes);
	bytes.set(new Uint8Array(unwantedText.weights.buffer), 0);
	bytes.set(new Uint8Array(phishText.weights.buffer), textBytes);
	const scales = ({ bias, scale }: TextModel) => ({ bias, scale });
	return { numbers: { ...rest, text: { unwanted: scales(unwantedText), phish: scales(phishText) } }, bytes };
}
