import '@mantine/core/styles.layer.css'
import './font-latin.css'
import './font-latin-ext.css'
import './theme.css'
