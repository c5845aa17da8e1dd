package eddy.spark;

import java.io.Serializable;

/**
 * What executors need to know of a run.
 *
 * @param model path of the model, the same on all machines
 * @param folder path of the pictures' folder, which all machines share
 * @param defaults as JSON, with which the model is opened
 */
record RunPlan(String model, String folder, String defaults) implements Serializable {}
