using System.Text.Json;
using DirectoryApi.GraphQL.Execution;
using DirectoryApi.GraphQL.Language;

namespace DirectoryApi.GraphQL.TypeSystem.Scalars;

/// <summary><c>Float</c>: a finite number of double precision (§3.5.2).</summary>
internal sealed class FloatType() : ScalarType<double>("Float")
{
    public override double ParseLiteral(ValueNode literal)
    {
        var text = literal switch
        {
            IntValueNode number => number.Value,
            FloatValueNode number => number.Value,
            _ => throw NotNumeric(literal.ToString()),
        };
        return NumberText.TryParseDouble(text, out var value) ? value : throw NotNumeric(text);
    }

    public override double ParseValue(JsonElement value)
        => value.ValueKind == JsonValueKind.Number && value.TryGetDouble(out var number) && double.IsFinite(number)
            ? number
            : throw NotNumeric(JsonText.Inspect(value));

    public override void Write(double value, ResponseWriter writer)
    {
        if (!double.IsFinite(value))
        {
            throw NotNumeric(NumberText.Format(value));
        }

        writer.WriteNumber(value);
    }

    private static ScalarValueException NotNumeric(string value) => new($"Float cannot represent non numeric value: {value}");
}
