using DirectoryApi.Importers.Reading.Docx.Packaging;

namespace DirectoryApi.Importers.Reading.Docx.Numbering;

/// <summary>Reads the part that defines the lists of a document (ISO/IEC 29500-1, 17.9).</summary>
internal sealed class NumberingReader
{
    private readonly WordXmlReader _xml;
    private readonly DocxErrors _errors;
    private readonly Dictionary<int, ListTemplate> _templates = [];
    private readonly Dictionary<int, ListDefinition> _lists = [];

    private NumberingReader(WordXmlReader xml, DocxErrors errors)
    {
        _xml = xml;
        _errors = errors;
    }

    /// <summary>The templates and the lists by their ids; none for a document without the part.</summary>
    public static (IReadOnlyDictionary<int, ListTemplate> Templates, IReadOnlyDictionary<int, ListDefinition> Lists) Read(WordXmlReader? xml, DocxErrors errors)
    {
        using (xml)
        {
            if (xml is null || !xml.MoveToRoot())
            {
                return (new Dictionary<int, ListTemplate>(), new Dictionary<int, ListDefinition>());
            }

            var reader = new NumberingReader(xml, errors);
            reader.Read();
            return (reader._templates, reader._lists);
        }
    }

    private void Read()
    {
        while (_xml.NextChild(0))
        {
            switch (_xml.Name)
            {
                case "abstractNum" when _xml.Number("abstractNumId") is { } id:
                    _templates.TryAdd(id, ReadTemplate());
                    break;
                case "num" when _xml.Number("numId") is { } id:
                    _lists.TryAdd(id, ReadList());
                    break;
            }

            if (_templates.Count + _lists.Count > DocxLimits.Definitions)
            {
                throw _errors.TooLarge($"more than {DocxLimits.Definitions} lists");
            }
        }
    }

    private ListTemplate ReadTemplate()
    {
        var template = new ListTemplate();
        var depth = _xml.Depth;
        while (_xml.NextChild(depth))
        {
            if (_xml.Name == "numStyleLink")
            {
                template.StyleLink = _xml.Value;
            }
            else if (_xml.Name == "lvl" && LevelNumber() is { } level)
            {
                template.Levels[level] = ReadLevel();
            }
        }

        return template;
    }

    private ListDefinition ReadList()
    {
        var list = new ListDefinition();
        var depth = _xml.Depth;
        while (_xml.NextChild(depth))
        {
            if (_xml.Name == "abstractNumId")
            {
                list.Template = _xml.Number();
            }
            else if (_xml.Name == "lvlOverride" && LevelNumber() is { } level)
            {
                ReadOverride(list, level);
            }
        }

        return list;
    }

    private void ReadOverride(ListDefinition list, int level)
    {
        var depth = _xml.Depth;
        while (_xml.NextChild(depth))
        {
            if (_xml.Name == "startOverride")
            {
                list.Starts[level] = _xml.Number();
            }
            else if (_xml.Name == "lvl")
            {
                list.Levels[level] = ReadLevel();
            }
        }
    }

    private ListLevel ReadLevel()
    {
        var level = ListLevel.Default;
        var depth = _xml.Depth;
        while (_xml.NextChild(depth))
        {
            level = _xml.Name switch
            {
                "start" => level with { Start = _xml.Number() ?? 1 },
                "numFmt" => level with { Format = _xml.Value ?? "decimal" },
                "lvlText" => level with { Text = _xml.Value ?? "" },
                "isLgl" => level with { InFigures = _xml.Toggle },
                "suff" => level with { IsSpaced = _xml.Value != "nothing" },
                "lvlRestart" => level with { RestartsAfter = _xml.Number() },
                "pStyle" => level with { Style = _xml.Value },
                _ => level,
            };
        }

        return level;
    }

    private int? LevelNumber() => _xml.Number("ilvl") is { } level and >= 0 and < ListTemplate.LevelCount ? level : null;
}
