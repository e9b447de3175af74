package dev.leat.models.wire;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import com.fasterxml.jackson.core.ObjectCodec;
import com.fasterxml.jackson.core.async.ByteArrayFeeder;
import com.fasterxml.jackson.core.io.JsonEOFException;
import com.fasterxml.jackson.core.util.JsonParserDelegate;
import java.io.IOException;
import org.jspecify.annotations.Nullable;

/**
 * One parser for all events of a stream: making one for each costs more memory than the event
 * itself. Each event is given to {@link #begin} and read like a document of its own; after one that
 * was no JSON there is no next. Belongs to one decoder.
 */
public final class EventParser extends JsonParserDelegate {
  private final ByteArrayFeeder feeder;

  private EventParser(JsonParser parser) {
    super(parser);
    feeder = (ByteArrayFeeder) parser.getNonBlockingInputFeeder();
  }

  /** A parser that has read nothing yet. */
  public static EventParser create() {
    try {
      return new EventParser(WireJson.MAPPER.getFactory().createNonBlockingByteArrayParser());
    } catch (IOException e) {
      throw new IllegalStateException("a parser without input cannot fail", e);
    }
  }

  /** The parser within refuses one; trees are made from this one, which hides its waiting. */
  @Override
  public ObjectCodec getCodec() {
    return WireJson.MAPPER;
  }

  /** Begins the next document, {@code json[0, length)}, which stays as it is until it is read. */
  public void begin(byte[] json, int length) throws IOException {
    if (!feeder.needMoreInput() || !delegate.getParsingContext().inRoot()) {
      throw new JsonEOFException(this, null, "the event before this one was not read to its end");
    }
    feeder.feedInput(json, 0, length);
  }

  /**
   * The next token.
   *
   * @return null at the end of the event
   * @throws JsonEOFException if the event ends inside a value
   */
  @Override
  public @Nullable JsonToken nextToken() throws IOException {
    JsonToken token = delegate.nextToken();
    if (token != JsonToken.NOT_AVAILABLE) {
      return token;
    }
    if (delegate.getParsingContext().inRoot()) {
      return null;
    }
    throw new JsonEOFException(this, token, "the event ends inside a value");
  }

  @Override
  public JsonParser skipChildren() throws IOException {
    JsonToken first = currentToken();
    if (first == JsonToken.START_OBJECT || first == JsonToken.START_ARRAY) {
      int open = 1;
      while (open > 0) {
        JsonToken token = nextToken();
        open += token != null && token.isStructStart() ? 1 : 0;
        open -= token != null && token.isStructEnd() ? 1 : 0;
      }
    }
    return this;
  }
}
