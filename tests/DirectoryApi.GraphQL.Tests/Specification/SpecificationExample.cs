namespace DirectoryApi.GraphQL.Tests.Specification;

/// <summary>An example of a chapter, as its file in this folder has it.</summary>
/// <param name="Section">The section's number and title.</param>
/// <param name="Line">The line of the file it begins at.</param>
/// <param name="Kind">What the example shows, the word behind the block's language: "valid", "invalid", …</param>
/// <param name="Text">The example.</param>
/// <param name="Schema">The schema it is about; empty where the chapter has none.</param>
/// <param name="Expected">The block below it, which says what it means; empty where there is none.</param>
public sealed record SpecificationExample(string Section, int Line, string Kind, string Text, string Schema, string Expected)
{
    /// <inheritdoc />
    public override string ToString() => $"{Section}, line {Line}";

    /// <summary>Reads the examples of a chapter.</summary>
    /// <param name="file">The chapter's file in this folder.</param>
    public static IEnumerable<SpecificationExample> Read(string file)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specification", file));
        var (section, schema) = ("", "");
        SpecificationExample? pending = null;
        for (var line = 0; line < lines.Length; line++)
        {
            if (lines[line].StartsWith("## ", StringComparison.Ordinal))
            {
                section = lines[line][3..];
            }

            if (!lines[line].StartsWith("```", StringComparison.Ordinal))
            {
                continue;
            }

            var (language, kind) = InfoOf(lines[line]);
            var end = Array.IndexOf(lines, "```", line + 1);
            var text = string.Join('\n', lines[(line + 1)..end]);
            if (kind == "schema")
            {
                schema = text;
            }
            else if (language == "graphql")
            {
                if (pending is not null)
                {
                    yield return pending;
                }

                pending = new SpecificationExample(section, line + 1, kind, text, schema, "");
            }
            else
            {
                yield return (pending ?? throw new InvalidDataException($"{file}:{line + 1}: what does this answer?")) with { Expected = text };
                pending = null;
            }

            line = end;
        }

        if (pending is not null)
        {
            yield return pending;
        }
    }

    private static (string Language, string Kind) InfoOf(string fence)
    {
        var words = fence[3..].Split(' ', 2);
        return (words[0], words.Length > 1 ? words[1] : "");
    }
}
