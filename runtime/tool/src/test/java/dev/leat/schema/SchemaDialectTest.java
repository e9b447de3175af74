package dev.leat.schema;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/** What each dialect makes of each part of a schema. */
final class SchemaDialectTest {
  /** An object with one property {@code p} that is not required. */
  private static String object(String property) {
    return object(property, "");
  }

  private static String object(String property, String more) {
    return "{'type':'object','properties':{'p':"
        + property
        + "},'additionalProperties':false"
        + more
        + "}";
  }

  private static DialectSchema of(SchemaDialect dialect, String schema) {
    return dialect.of(schema.replace('\'', '"'));
  }

  private static String json(SchemaDialect dialect, String schema) {
    return of(dialect, schema).json().replace('"', '\'');
  }

  private static List<String> refusals(String schema) {
    DialectSchema refused = of(SchemaDialect.OPENAI_STRICT, schema);
    assertEquals(refused.refusals().isEmpty(), refused.isStrict());
    return refused.refusals();
  }

  @Test
  void plainKeepsEveryKeyword() {
    String all =
        object(
            "{'type':'object','propertyNames':{'pattern':'^(?=a)b$'},'additionalProperties':{}},"
                + "'q':{'exclusiveMinimum':0,'uniqueItems':true,'minLength':1,'const':true}");
    assertEquals(all, json(SchemaDialect.PLAIN, all));
  }

  @Test
  void plainIsOnlyCompact() {
    assertEquals(
        "{'type':'object','title':'a  b'}",
        json(SchemaDialect.PLAIN, "{\n 'type' : 'object',\n 'title': 'a  b' }"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "{'type':'string'} | {'type':['string','null']}",
        "{'type':'string','enum':['a']} | {'type':['string','null'],'enum':['a',null]}",
        "{'const':1} | {'enum':[1,null]}",
        "{'type':['string','null']} | {'type':['string','null']}",
        "{'$ref':'#/$defs/D'} | {'anyOf':[{'$ref':'#/$defs/D'},{'type':'null'}]}",
        "{'anyOf':[{'type':'string'},{'type':'null'}]} | {'anyOf':[{'type':'string'},{'type':'null'}]}",
        "{'oneOf':[{'type':'string'}]} | {'anyOf':[{'type':'string'},{'type':'null'}]}",
      })
  void strictLetsOptionalPropertiesBeNull(String property, String strict) {
    assertEquals(
        "{'type':'object','properties':{'p':"
            + strict
            + "},"
            + "'required':['p'],'additionalProperties':false}",
        json(SchemaDialect.OPENAI_STRICT, object(property)));
  }

  @Test
  void strictKeepsRequiredPropertiesAsTheyAre() {
    String required = object("{'type':'integer','minimum':1}", ",'required':['p']");
    assertEquals(
        "{'type':'object','properties':{'p':{'type':'integer','minimum':1}},"
            + "'required':['p'],'additionalProperties':false}",
        json(SchemaDialect.OPENAI_STRICT, required));
  }

  @Test
  void strictTellsInTheDescriptionWhatItHasNoKeywordFor() {
    String items = "{'type':'array','items':{'type':'string','minLength':2},'uniqueItems':true}";
    assertEquals(
        "{'type':'object','properties':{'p':{'type':['array','null'],"
            + "'description':'(no element twice)','items':{'type':'string',"
            + "'description':'(at least 2 characters)'}}},"
            + "'required':['p'],'additionalProperties':false}",
        json(SchemaDialect.OPENAI_STRICT, object(items)));
    String site = "{'type':'string','description':'Where.','format':'uri','default':'http://a'}";
    assertTrue(
        json(SchemaDialect.OPENAI_STRICT, object(site))
            .contains("'description':'Where. (format: uri; default: http://a)'"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "'exclusiveMinimum':0,'maximum':9 | 'exclusiveMinimum':0,'maximum':9",
        "'multipleOf':5 | 'multipleOf':5",
        "'minItems':1,'maxItems':2 | 'minItems':1,'maxItems':2",
        "'format':'email','pattern':'^a@b$' | 'format':'email','pattern':'^a@b$'",
        "'pattern':'^[(?=]\\\\(?=a$' | 'pattern':'^[(?=]\\\\(?=a$'",
        "'pattern':'^(?<year>a)$' | 'pattern':'^(?<year>a)$'",
        "'pattern':'^(?=.*b)a$' | 'description':'(pattern: ^(?=.*b)a$)'",
        "'pattern':'^(?!b)a$' | 'description':'(pattern: ^(?!b)a$)'",
        "'pattern':'a(?<=b)' | 'description':'(pattern: a(?<=b))'",
        "'pattern':'a(?<!b)' | 'description':'(pattern: a(?<!b))'",
        "'minLength':1,'maxLength':2 | 'description':'(at least 1 characters; at most 2 characters)'",
        "'const':true | 'const':true",
      })
  void strictKeepsTheConstraintsThatItKnows(String constraint, String strict) {
    assertEquals(
        "{'type':'object','properties':{'p':{'type':'x',"
            + strict
            + "}},'required':['p'],'additionalProperties':false}",
        json(
            SchemaDialect.OPENAI_STRICT,
            object("{'type':'x'," + constraint + "}", ",'required':['p']")));
  }

  @Test
  void strictReferencesStandAlone() {
    String described = "{'$ref':'#/$defs/D','description':'One.'}";
    String strict =
        json(
            SchemaDialect.OPENAI_STRICT,
            object(described, ",'required':['p'],'$defs':{'D':{'type':'string'}}"));
    assertTrue(
        strict.contains("'p':{'description':'One.','anyOf':[{'$ref':'#/$defs/D'}]}"), strict);
    assertTrue(strict.contains("'$defs':{'D':{'type':'string'}}"), strict);
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "{'type':'object','additionalProperties':{'type':'string'}} | an object with free names",
        "{'type':'object'} | an object with free names",
        "{} | a value of any type",
        "true | a value of any type",
        "{'type':'string','not':{'const':'a'}} | the keyword not",
        "{'anyOf':[{},{'type':'null'}]} | /anyOf/0: a value of any type",
        "{'type':'string','allOf':[{'pattern':'a'}]} | the keyword allOf",
      })
  void strictRefusesWhatItCannotSay(String property, String reason) {
    String told = reason.startsWith("/") ? reason : ": " + reason;
    assertEquals(List.of("/properties/p" + told), refusals(object(property)));
    assertEquals(
        new DialectSchema(
            SchemaDialect.PLAIN, object(property).replace('\'', '"'), refusals(object(property))),
        of(SchemaDialect.OPENAI_STRICT, object(property)));
  }

  @Test
  void strictHasLimits() {
    String wide =
        IntStream.range(0, 5_001)
            .mapToObj(i -> "'p" + i + "':{'type':'string'}")
            .collect(Collectors.joining(",", "{'type':'object','properties':{", "}}"));
    assertEquals(List.of("the whole: 5001 properties, at most 5000 are allowed"), refusals(wide));
    String deep = "{'type':'string'}";
    for (int i = 0; i < 10; i++) {
      assertTrue(refusals(object(deep)).isEmpty(), "level " + i);
      deep = object(deep);
    }
    assertEquals(List.of("the whole: 11 levels, at most 10 are allowed"), refusals(object(deep)));
    String values =
        IntStream.range(0, 1_001).mapToObj(i -> "'v" + i + "'").collect(Collectors.joining(","));
    assertEquals(
        List.of("the whole: 1001 enum values, at most 1000 are allowed"),
        refusals(object("{'type':'string','enum':[" + values + "]}", ",'required':['p']")));
  }

  @Test
  void strictLimitsTheCharactersToo() {
    assertEquals(List.of(), refusals(enumOf(250, 80)));
    assertEquals(List.of(), refusals(enumOf(251, 50)));
    assertEquals(
        List.of("the whole: 20080 characters in a large enum, at most 15000 are allowed"),
        refusals(enumOf(251, 80)));
    assertEquals(
        List.of("the whole: 125001 characters in names and values, at most 120000 are allowed"),
        refusals(enumOf(250, 500)));
  }

  private static String enumOf(int count, int length) {
    String values =
        IntStream.range(0, count)
            .mapToObj(i -> String.format("'%0" + length + "d'", i))
            .collect(Collectors.joining(","));
    return object("{'type':'string','enum':[" + values + "]}", ",'required':['p']");
  }

  @Test
  void strictWantsAnObject() {
    assertEquals(List.of("the whole: the root is no object"), refusals("{'type':'string'}"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "{'type':'integer','minimum':1} | {'type':'INTEGER','minimum':1}",
        "{'type':['string','null']} | {'type':'STRING','nullable':true}",
        "{'anyOf':[{'type':'string'},{'type':'null'}]} | {'type':'STRING','nullable':true}",
        "{'type':'string','format':'date'} | {'type':'STRING','description':'(format: date)'}",
        "{'type':'string','format':'date-time'} | {'type':'STRING','format':'date-time'}",
        "{'const':'a'} | {'type':'STRING','enum':['a']}",
        "{'type':'integer','enum':[1,2]} | {'type':'INTEGER','description':'(one of: [1,2])'}",
        "{'type':['string','integer']} | {'anyOf':[{'type':'STRING'},{'type':'INTEGER'}]}",
        "{'$ref':'#/$defs/D','description':'x'} | {'type':'STRING','description':'x'}",
        "{'type':'object','additionalProperties':{'type':'string'}} | {'type':'OBJECT',"
            + "'description':'(names are free; each value: {\\'type\\':\\'STRING\\'})'}",
        "{'type':'object','propertyNames':{'$ref':'#/$defs/D'},'additionalProperties':{}} | "
            + "{'type':'OBJECT','description':'(each name: {\\'type\\':\\'STRING\\'}; each value: "
            + "{\\'anyOf\\':[{\\'type\\':\\'STRING\\'},{\\'type\\':\\'NUMBER\\'},"
            + "{\\'type\\':\\'BOOLEAN\\'},{\\'type\\':\\'OBJECT\\'}]})'}",
        "{'type':'object','minProperties':1,'additionalProperties':{'type':'string'}} | "
            + "{'type':'OBJECT','description':'(names are free; each value: "
            + "{\\'type\\':\\'STRING\\'})','minProperties':1}",
        "{'type':'number','exclusiveMinimum':0,'maximum':9} | "
            + "{'type':'NUMBER','description':'(more than 0)','maximum':9}",
        "{'type':'string','minLength':1,'pattern':'^(?=b)a$'} | "
            + "{'type':'STRING','minLength':1,'pattern':'^(?=b)a$'}",
        "{'type':'boolean','const':true} | {'type':'BOOLEAN','description':'(one of: [true])'}",
        "{'type':'array','items':{},'uniqueItems':true,'minItems':1} | {'type':'ARRAY',"
            + "'description':'(no element twice)','items':{'anyOf':[{'type':'STRING'},"
            + "{'type':'NUMBER'},{'type':'BOOLEAN'},{'type':'OBJECT'}]},'minItems':1}",
        "{} | {'anyOf':[{'type':'STRING'},{'type':'NUMBER'},{'type':'BOOLEAN'},{'type':'OBJECT'}]}",
      })
  void geminiHasASubsetOfOpenApi(String property, String gemini) {
    assertEquals(
        "{'type':'OBJECT','properties':{'p':" + gemini + "}}",
        json(SchemaDialect.GEMINI, object(property, ",'$defs':{'D':{'type':'string'}}")));
  }

  @Test
  void geminiIsToldTheOrderOfProperties() {
    assertEquals(
        "{'type':'OBJECT','properties':{'b':{'type':'STRING'},'a':{'type':'STRING'}},"
            + "'required':['a'],'propertyOrdering':['b','a']}",
        json(
            SchemaDialect.GEMINI,
            "{'type':'object','properties':{'b':{'type':'string'},'a':{'type':'string'}},"
                + "'required':['a']}"));
  }

  @ParameterizedTest
  @CsvSource(
      quoteCharacter = '~',
      delimiter = '|',
      value = {
        "{'type':'integer','minimum':1,'maximum':2147483647} | {'type':'integer','description':'(at least 1)'}",
        "{'type':'string','description':'A\\nb.','default':'x'} | {'type':'string','description':'A\\nb.\\n(default: x)'}",
        "{'type':['string','null']} | {'type':['string','null']}",
        "{'oneOf':[{'type':'string'},{'type':'null'}]} | {'anyOf':[{'type':'string'},{'type':'null'}]}",
        "{'const':3} | {'type':'number','enum':[3]}",
        "{} | {}",
        "{'type':'array','items':{},'minItems':1} | {'type':'array','description':'(at least 1 elements)','items':{}}",
        "{'type':'number','exclusiveMinimum':0} | {'type':'number','description':'(more than 0)'}",
        "{'type':'string','minLength':1,'pattern':'^(?=b)a$'} | {'type':'string','description':'(at least 1 characters; pattern: ^(?=b)a$)'}",
        "{'type':'boolean','const':true} | {'type':'boolean','enum':[true]}",
        "{'type':'object','propertyNames':{'type':'string','maxLength':3},'additionalProperties':{}} | {'type':'object','description':'(each name: {\\'type\\':\\'string\\',\\'description\\':\\'(at most 3 characters)\\'}; each value: {})'}",
        "{'type':'string','not':{'const':'a'}} | {'type':'string','description':'(not: {\\'const\\':\\'a\\'})'}",
      })
  void ollamaIsToldInWords(String property, String ollama) {
    assertEquals(
        "{'type':'object','properties':{'p':" + ollama + "}}",
        json(SchemaDialect.OLLAMA, object(property)));
  }

  @ParameterizedTest
  @EnumSource(names = {"GEMINI", "OLLAMA"})
  void recursionEndsAtTheSecondMention(SchemaDialect dialect) {
    String list = "'List':{'type':'object','properties':{'next':{'$ref':'#/$defs/List'}}}";
    String converted = json(dialect, object("{'$ref':'#/$defs/List'}", ",'$defs':{" + list + "}"));
    assertFalse(converted.contains("$"), converted);
    assertTrue(converted.contains("(in the form of List)"), converted);
  }

  @Test
  void anArrayThatIsCutHasElementsOfAnyType() {
    String tree = "'Tree':{'type':'array','items':{'$ref':'#/$defs/Tree'}}";
    String schema = object("{'$ref':'#/$defs/Tree'}", ",'$defs':{" + tree + "}");
    assertEquals(
        "{'type':'object','properties':{'p':{'type':'array','items':{'type':'array',"
            + "'description':'(in the form of Tree)','items':{}}}}}",
        json(SchemaDialect.OLLAMA, schema));
    assertTrue(json(SchemaDialect.GEMINI, schema).contains("Tree)','items':{'anyOf':"));
  }

  @ParameterizedTest
  @EnumSource(names = {"GEMINI", "OLLAMA"})
  void definitionsThatDoubleEachOtherStayBounded(SchemaDialect dialect) {
    StringBuilder defs = new StringBuilder("'D0':{'type':'string'}");
    for (int i = 1; i < 20; i++) {
      String ref = "{'$ref':'#/$defs/D" + (i - 1) + "'}";
      defs.append(",'D" + i + "':" + object(ref).replace("'p':", "'q':" + ref + ",'p':"));
    }
    String schema = object("{'$ref':'#/$defs/D19'}", ",'$defs':{" + defs + "}");
    assertTrue(json(dialect, schema).length() < 400_000);
    assertEquals(json(dialect, schema), json(dialect, schema));
  }

  @ParameterizedTest
  @EnumSource
  void whatIsNoSchemaIsRefused(SchemaDialect dialect) {
    for (String text : List.of("", "[]", "{", "{} {}", "nonsense")) {
      assertThrows(IllegalArgumentException.class, () -> dialect.of(text), text);
    }
  }
}
