using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem;

/// <summary>
/// A scalar type whose values are of one C# type. An instance belongs to one schema: give it to
/// <see cref="SchemaBuilder.AddScalar"/>, and let the SDL declare it by the same name.
/// </summary>
/// <typeparam name="T">The C# type of its values.</typeparam>
public abstract class ScalarType<T> : ScalarType
    where T : notnull
{
    /// <summary>Makes the scalar type.</summary>
    /// <param name="name">The name the SDL declares it by.</param>
    protected ScalarType(string name)
        : base(name)
    {
    }

    /// <inheritdoc />
    public sealed override Type RuntimeType => typeof(T);

    /// <summary>The value of a literal in a document. Never called for <c>null</c> or for a variable itself.</summary>
    /// <param name="literal">The literal; a list or object may hold variables, which a scalar cannot resolve.</param>
    /// <exception cref="ScalarValueException">The literal is no value of this type; the message says why.</exception>
    public abstract T ParseLiteral(ValueNode literal);

    /// <summary>The value of a variable, or of a part of one, as the request's JSON gives it. Never called for null.</summary>
    /// <param name="value">The JSON; valid during the call only.</param>
    /// <exception cref="ScalarValueException">The JSON is no value of this type; the message says why.</exception>
    public abstract T ParseValue(JsonElement value);

    /// <summary>Writes a result: exactly one JSON value.</summary>
    /// <param name="value">The value a resolver gave.</param>
    /// <param name="writer">Where to write it.</param>
    /// <exception cref="ScalarValueException">The value cannot be expressed; the message says why. What was written is taken back.</exception>
    public abstract void Write(T value, ResponseWriter writer);

    internal sealed override object ParseLiteralAsObject(ValueNode literal) => ParseLiteral(literal);

    internal sealed override object ParseValueAsObject(JsonElement value) => ParseValue(value);
}
