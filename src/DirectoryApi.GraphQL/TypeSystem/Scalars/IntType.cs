using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary><c>Int</c>: a whole number of 32 bits with a sign (§3.5.1).</summary>
internal sealed class IntType() : ScalarType<int>("Int")
{
    public override int ParseLiteral(ValueNode literal)
    {
        if (literal is not IntValueNode number)
        {
            throw new ScalarValueException($"Int cannot represent non-integer value: {literal}");
        }

        return NumberText.TryParseInt(number.Value, out var value) ? value : throw OutOfRange(number.Value);
    }

    public override int ParseValue(JsonElement value)
    {
        if (value.ValueKind != JsonValueKind.Number || !value.TryGetDouble(out var number) || double.Truncate(number) != number)
        {
            throw new ScalarValueException($"Int cannot represent non-integer value: {JsonText.Inspect(value)}");
        }

        // 5.0 and 5e0 are whole numbers too: JSON does not tell them from 5.
        return number is >= int.MinValue and <= int.MaxValue ? (int)number : throw OutOfRange(JsonText.Inspect(value));
    }

    public override void Write(int value, ResponseWriter writer) => writer.WriteNumber(value);

    private static ScalarValueException OutOfRange(string value)
        => new($"Int cannot represent non 32-bit signed integer value: {value}");
}
