/**
 * What changes or steers a model without being one: LoRAs and their relatives, textual inversion
 * embeddings, ControlNets, small autoencoders for previews. Everything a file can get wrong ends in
 * an {@link eddy.error.InputException} of one sentence.
 */
@NullMarked
package eddy.loader.adapter;

import org.jspecify.annotations.NullMarked;
