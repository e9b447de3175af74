package dev.leat.processor.read;

import javax.lang.model.element.Element;
import javax.lang.model.type.TypeMirror;

/**
 * A field, method or parameter that belongs to a property.
 *
 * @param type the property's type, with the class's type arguments
 * @param usable whether generated code may use it; else it only carries docs and annotations
 */
record Part(Element element, TypeMirror type, boolean usable) {
  String name() {
    return element.getSimpleName().toString();
  }
}
