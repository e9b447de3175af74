package lib;

/** A unit. */
public enum UNIT {
  CELSIUS,
  KELVIN
}
