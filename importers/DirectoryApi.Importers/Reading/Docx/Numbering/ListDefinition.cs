namespace DirectoryApi.Importers.Reading.Docx.Numbering;

/// <summary>A list: a template, and what the list has otherwise (ISO/IEC 29500-1, 17.9.15).</summary>
internal sealed class ListDefinition
{
    /// <summary>Id of the template.</summary>
    public int? Template { get; set; }

    /// <summary>Levels that are not the template's.</summary>
    public ListLevel?[] Levels { get; } = new ListLevel?[ListTemplate.LevelCount];

    /// <summary>The numbers at which the list starts anew, once; null for a level that goes on where the template's other lists ended.</summary>
    public int?[] Starts { get; } = new int?[ListTemplate.LevelCount];
}
