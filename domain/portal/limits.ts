/** What customers may settle for themselves; everything beyond is for a person. */
export interface PortalLimits {
	/** A promise may name a day at most so many days from today. */
	promiseDays: number;
	/** An extension may reach so many days beyond today or, where that is later, beyond the due date; 0: none. */
	extensionDays: number;
	/** Most instalments of a plan, up to 6; below 2: no plans. */
	planParts: number;
	/** The first instalment of a plan is due so many days from today. */
	planFirstDays: number;
	/** An invoice above this open amount, in major units of its currency, gets its plan from a person; 0: no limit. */
	planMostAmount: number;
	/** So many forms an hour for one link. */
	formsPerHour: number;
}

export const FEWEST_PARTS = 2;
export const MOST_PARTS = 6;

export const DEFAULT_LIMITS: PortalLimits = { promiseDays: 30, extensionDays: 14, planParts: MOST_PARTS, planFirstDays: 7, planMostAmount: 0, formsPerHour: 10 };
