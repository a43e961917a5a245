/** Forms and inputs that are kept; honest mail has none or one. */
const mostForms = 20;
const mostInputs = 100;

/** Collects the forms of an HTML body with the types of their inputs. */
export class HtmlForms {
	readonly all: { action: string; inputs: string[] }[] = [];
	#inputs = 0;
	#open = false;

	start(action: string): void {
		this.#open = true;
		if (this.all.length < mostForms) this.all.push({ action, inputs: [] });
	}

	end(): void {
		this.#open = false;
	}

	/** An input outside of any form belongs to one without action; buttons there do nothing. */
	input(type: string, isButton: boolean): void {
		if (this.#inputs++ >= mostInputs || (isButton && !this.#open)) return;
		if (this.all.length === 0) this.all.push({ action: "", inputs: [] });
		this.all.at(-1)?.inputs.push(type.slice(0, 30));
	}
}
