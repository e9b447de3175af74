/** The protocol of Alibaba's DashScope itself, for text and for models that see. */
@NullMarked
package dev.leat.models.dashscope;

import org.jspecify.annotations.NullMarked;
