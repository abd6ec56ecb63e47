import type { MantineColorsTuple } from '@mantine/core'

/** Deep pine: the one brand colour. */
export const pine: MantineColorsTuple = [
  '#f0f8f6', '#dfefeb', '#c1ddd7', '#9cc4bd', '#75aba1', '#4c8e83', '#2e7469', '#155e54', '#044b42', '#033932',
]

/** Burnt clay: a person must act now. */
export const clay: MantineColorsTuple = [
  '#fef3f0', '#fbe5df', '#f1ccc2', '#e1ac9e', '#ce8b79', '#b46955', '#984e3a', '#803926', '#682a19', '#511f11',
]

/** Ochre: something wants attention soon. */
export const ochre: MantineColorsTuple = [
  '#fbf5ed', '#f4e9da', '#e6d3b9', '#d2b68f', '#bc9765', '#a17739', '#865d17', '#6f4800', '#5a3700', '#452a00',
]

/** Moss: done, met, well. */
export const moss: MantineColorsTuple = [
  '#f2f7f1', '#e4eee2', '#cadcc7', '#aac3a4', '#89a981', '#678c5e', '#4c7244', '#385c30', '#294922', '#1e3819',
]

/** Sky: good to know. */
export const sky: MantineColorsTuple = [
  '#f1f7fb', '#e0ecf6', '#c4d9e9', '#a0bfd6', '#7ca4c1', '#5686a8', '#3b6c8d', '#265675', '#184460', '#11344a',
]

/** Plum: family and the people around a client. */
export const plum: MantineColorsTuple = [
  '#faf4f8', '#f2e6ef', '#e3cfde', '#cdb1c6', '#b691ad', '#9a7190', '#7f5776', '#694260', '#54324d', '#41263b',
]

/** Warm paper greys, light to dark. */
export const paper: MantineColorsTuple = [
  '#fbfaf7', '#f6f3ef', '#ebe7e1', '#dfdad3', '#c9c3bb', '#8d877e', '#716c63', '#5c5851', '#433f39', '#26241f',
]

/** The same paper by lamplight: index 0 is text, 7 the page. */
export const lamplight: MantineColorsTuple = [
  '#ede9e4', '#d2cdc7', '#b8b3ad', '#a29c95', '#534f49', '#3c3934', '#2d2a25', '#201e1a', '#181613', '#100e0b',
]
