package eddy.error;

import java.io.Serializable;

/** What a message is about, where that is known: a setting, or a file. */
public sealed interface Subject extends Serializable permits Setting, FileKey {}
