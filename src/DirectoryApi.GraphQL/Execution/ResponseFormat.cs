using System.Collections;

namespace DirectoryApi.GraphQL.Execution;

/// <summary>Writes the errors of responses (§7.1.2).</summary>
internal static class ResponseFormat
{
    /// <summary>Writes <c>"errors":[…]</c>.</summary>
    public static void WriteErrors(ResponseWriter writer, IReadOnlyList<Error> errors)
    {
        writer.WriteRaw("\"errors\":["u8);
        for (var i = 0; i < errors.Count; i++)
        {
            writer.WriteRaw(i == 0 ? ""u8 : ","u8);
            WriteError(writer, errors[i]);
        }

        writer.WriteRaw("]"u8);
    }

    private static void WriteError(ResponseWriter writer, Error error)
    {
        writer.WriteRaw("{\"message\":"u8);
        writer.WriteString(error.Message);
        var separator = ",\"locations\":["u8;
        foreach (var location in error.Locations.Where(location => location.Line > 0))
        {
            writer.WriteRaw(separator);
            writer.WriteRaw("{\"line\":"u8);
            writer.WriteNumber(location.Line);
            writer.WriteRaw(",\"column\":"u8);
            writer.WriteNumber(location.Column);
            writer.WriteRaw("}"u8);
            separator = ","u8;
        }

        writer.WriteRaw(separator.Length == 1 ? "]"u8 : ""u8);
        if (error.Path is { } path)
        {
            writer.WriteRaw(",\"path\":"u8);
            WriteValue(writer, path);
        }

        writer.WriteRaw(",\"extensions\":{\"code\":"u8);
        writer.WriteString(error.Code);
        foreach (var (name, value) in error.Extensions)
        {
            writer.WriteRaw(","u8);
            writer.WriteString(name);
            writer.WriteRaw(":"u8);
            WriteValue(writer, value);
        }

        writer.WriteRaw("}}"u8);
    }

    /// <summary>Writes <c>,"extensions":{…}</c>, the entries of each name in the order in which they were added.</summary>
    public static void WriteExtensions(ResponseWriter writer, SortedDictionary<string, Dictionary<string, object?>> extensions)
    {
        var separator = ",\"extensions\":{"u8;
        foreach (var (name, entries) in extensions)
        {
            writer.WriteRaw(separator);
            writer.WriteString(name);
            writer.WriteRaw(":"u8);
            WriteValue(writer, entries);
            separator = ","u8;
        }

        writer.WriteRaw("}"u8);
    }

    /// <summary>Writes a value of an error's extensions.</summary>
    public static void WriteValue(ResponseWriter writer, object? value)
    {
        switch (value)
        {
            case null:
                writer.WriteNull();
                break;
            case bool boolean:
                writer.WriteBoolean(boolean);
                break;
            case byte or short or int or long:
                writer.WriteNumber(Convert.ToInt64(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case double or float:
                writer.WriteNumber(Convert.ToDouble(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
            case decimal number:
                writer.WriteNumber(number);
                break;
            case IReadOnlyDictionary<string, object?> map:
                WriteAll(writer, map, "{"u8, "}"u8);
                break;
            case IEnumerable list and not string:
                WriteAll(writer, list, "["u8, "]"u8);
                break;
            default:
                writer.WriteString(Convert.ToString(value, System.Globalization.CultureInfo.InvariantCulture));
                break;
        }
    }

    private static void WriteAll(ResponseWriter writer, IEnumerable entries, ReadOnlySpan<byte> open, ReadOnlySpan<byte> close)
    {
        writer.WriteRaw(open);
        var isFirst = true;
        foreach (var entry in entries)
        {
            writer.WriteRaw(isFirst ? ""u8 : ","u8);
            isFirst = false;
            if (entry is KeyValuePair<string, object?> pair)
            {
                writer.WriteString(pair.Key);
                writer.WriteRaw(":"u8);
                WriteValue(writer, pair.Value);
            }
            else
            {
                WriteValue(writer, entry);
            }
        }

        writer.WriteRaw(close);
    }
}
