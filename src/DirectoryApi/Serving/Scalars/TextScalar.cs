using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;
using DirectoryApi.GraphQL.TypeSystem;

namespace DirectoryApi.Serving.Scalars;

/// <summary>A scalar that is a string in requests and responses.</summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
public abstract class TextScalar<T> : ScalarType<T>
    where T : notnull
{
    private const int BufferLength = 32;

    private readonly string _expected;

    /// <summary>A scalar.</summary>
    /// <param name="name">Its name in the schema.</param>
    /// <param name="expected">What a value looks like, for messages: <c>a date such as "2012-03-28"</c>.</param>
    protected TextScalar(string name, string expected)
        : base(name) => _expected = expected;

    /// <inheritdoc />
    public sealed override T ParseLiteral(ValueNode literal) =>
        literal is StringValueNode text ? Parse(text.Value) : throw Unexpected(literal.ToString() ?? "");

    /// <inheritdoc />
    public sealed override T ParseValue(JsonElement value) =>
        value.ValueKind == JsonValueKind.String ? Parse(value.GetString()!) : throw Unexpected(value.GetRawText());

    /// <inheritdoc />
    public sealed override void Write(T value, ResponseWriter writer)
    {
        ArgumentNullException.ThrowIfNull(writer);
        Span<char> buffer = stackalloc char[BufferLength];
        if (TryFormat(value, buffer, out var written))
        {
            writer.WriteString(buffer[..written]);
        }
        else
        {
            writer.WriteString(Format(value));
        }
    }

    /// <summary>Reads a value; false for text that is none.</summary>
    protected abstract bool TryParse(string text, out T value);

    /// <summary>Writes the text of a value without making a string of it; false where it does not fit, or the scalar has no such way.</summary>
    protected virtual bool TryFormat(T value, Span<char> destination, out int written)
    {
        written = 0;
        return false;
    }

    /// <summary>The text of a value.</summary>
    protected abstract string Format(T value);

    private T Parse(string text) => TryParse(text, out var value) ? value : throw Unexpected($"\"{text}\"");

    private ScalarValueException Unexpected(string given) => new($"{Name} cannot represent {given}; expected {_expected}.");
}
